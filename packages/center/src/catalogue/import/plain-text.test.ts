import { describe, expect, it } from 'vitest';
import { plainLine, plainText } from './plain-text.ts';

describe('plainText', () => {
  it.each([
    ['<p>Đơn <b>đề nghị</b></p>', 'Đơn đề nghị'],
    ['Một<br>Hai<br/>Ba', 'Một\nHai\nBa'],
    ['trước<script>alert("x")</script>sau', 'trướcsau'],
    ['trước<SCRIPT src=x>fetch("/y")</ScRiPt >sau', 'trướcsau'],
    ['<style>p{}</style>còn lại', 'còn lại'],
    ['a<script>không bao giờ đóng', 'a'],
    ['<img src=x onerror=alert(1)>ảnh', 'ảnh'],
    ['<!-- ghi chú -->chữ', 'chữ'],
    ['<svg><script>1</script><a>x</a></svg>chữ', 'chữ'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;sau', 'sau'],
    ['&amp;lt;b&amp;gt;đậm', 'đậm'],
    ['A &amp; B &#272;&#x110;', 'A & B ĐĐ'],
    ['nhỏ < 5 và > 3', 'nhỏ < 5 và > 3'],
    ['đăng k\u200eý', 'đăng ký'],
    ['abc\u202egnp.exe', 'abcgnp.exe'],
    ['một\r\n\r\n\r\n\r\nhai', 'một\n\nhai'],
    ['&#0;&#xD800;&#99999999;', '&#99999999;'],
  ])('reads %j as %j', (html, plain) => {
    expect(plainText(html)).toBe(plain);
  });

  it('gives composed and decomposed letters one form', () => {
    expect(plainText('đăng ký'.normalize('NFD'))).toBe('đăng ký'.normalize('NFC'));
  });

  it('leaves no tag, whatever is nested in it', () => {
    expect(plainText('<scr<script>x</script>ipt>alert(1)</script>')).not.toMatch(/<\/?[a-z]/iu);
  });

  it('keeps plain text as it is', () => {
    const text = '- Nếu lựa chọn hình thức trực tiếp:\n+ nộp hồ sơ; 50.000 đồng/lần';
    expect(plainText(text)).toBe(text);
  });

  it.each(['<script', '<!--', '<', '&', '<script>', '</'])('reads megabytes of %j', (piece) => {
    const text = piece.repeat(Math.ceil(2_000_000 / piece.length));
    expect(plainText(text).length).toBeLessThanOrEqual(text.length);
  });
});

describe('plainLine', () => {
  it('puts lines together', () => {
    expect(plainLine('<p>Một</p>\n<p>Hai</p>')).toBe('Một Hai');
  });
});
