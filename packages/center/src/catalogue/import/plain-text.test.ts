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
    ['&#0;&#xD800;&#99999999;', ''],
  ])('reads %j as %j', (html, plain) => {
    expect(plainText(html)).toBe(plain);
  });

  it('gives composed and decomposed letters one form', () => {
    expect(plainText('đăng ký'.normalize('NFD'))).toBe('đăng ký'.normalize('NFC'));
  });

  it('keeps plain text as it is', () => {
    const text = '- Nếu lựa chọn hình thức trực tiếp:\n+ nộp hồ sơ; 50.000 đồng/lần';
    expect(plainText(text)).toBe(text);
  });
});

/** Ways in which markup has been smuggled past filters: unclosed, nested, escaped, hidden, mutated by taking out a part. */
const payloads = [
  '<script>alert(1)</script>',
  '<ScRiPt >alert(1)</sCrIpT\n>',
  '<script/src=//evil.vn/x.js></script>',
  '<script\n>alert(1)</script\t\n bar>',
  '<script>alert(1)',
  '</script><script>alert(1)</script>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<<script>alert(1)//<</script>',
  '<<b>script>alert(1)</script>',
  '<<<b>b>script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<img src=x onerror=alert(1)',
  '<img src=x onerror=alert(1)//',
  '<img/src/onerror=alert(1)>',
  '<img src="x>" onerror="alert(1)">',
  "<img title='a>b' src=x onerror=alert(1)>",
  '<img src="x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '<svg><animate onbegin=alert(1) attributeName=x>',
  '<svg><script>alert&#40;1&#41;</script>',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<iframe src="javascript:alert(1)">',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="jav&#x09;ascript:alert(1)">x</a>',
  '<details open ontoggle=alert(1)>x</details>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<style>@import"//evil.vn";</style>',
  '<style><img src="</style><img src=x onerror=alert(1)//">',
  '<template><script>alert(1)</script></template>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<!-- --!><img src=x onerror=alert(1)>',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?xml version="1.0"?><script>alert(1)</script>',
  '<!DOCTYPE x [<!ENTITY y "z">]>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;',
  '&amp;amp;lt;img src=x onerror=alert(1)&amp;amp;gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '&#x3c;script&#x3e;alert(1)',
  '&#0000060script&#0000062alert(1)',
  '&#60script&#62alert(1)',
  '&LT;script&GT;alert(1)',
  '&lt img src=x onerror=alert(1)&gt',
  '&lt&#x200b;script>alert(1)</script>',
  '<\u200bscript>alert(1)</script>',
  '<s\u200bcript>alert(1)</script>',
  '<\u0000script>alert(1)</script>',
  '<sc\u0000ript>alert(1)</script>',
  '<\u202escript>alert(1)</script>',
  '\ufeff<script>alert(1)</script>',
  '<x onclick=alert(1)>click</x>',
  '<xss:tag style="x:expression(alert(1))">',
  '<long-name-of-an-element-beyond-thirty-characters onclick=alert(1)>x',
  '<x\\ onclick=alert(1)>y',
  "<b'onclick=alert(1)>y",
  '<object data="data:text/html,<script>alert(1)</script>">',
  '<embed src=//evil.vn>',
  '<base href=//evil.vn>',
  '<meta http-equiv=refresh content="0;url=javascript:alert(1)">',
  '<form action=javascript:alert(1)><button>x',
  '<input autofocus onfocus=alert(1)>',
  '<body onload=alert(1)>',
  '<textarea><script>alert(1)</script></textarea>',
  '<title><img src=x onerror=alert(1)></title>',
  '<plaintext><script>alert(1)',
  '<div style="background:url(javascript:alert(1))">',
  '<p\u00a0onclick=alert(1)>x</p>',
  '<img\u000bsrc=x\u000bonerror=alert(1)>',
];
const noTag = /<[a-z/!?]/i;

describe('no tag is left of', () => {
  it.each(payloads)('%j', (payload) => {
    for (const text of [payload, `Điều 1. ${payload} Điều 2.`, `<p>${payload}</p>`, payload.repeat(3)]) {
      expect(plainText(text)).not.toMatch(noTag);
      expect(plainText(plainText(text))).toBe(plainText(text));
    }
  });

  it('two payloads, one inside the other at any place', () => {
    for (const outer of payloads)
      for (let at = 1; at < outer.length; at += 5)
        expect(plainText(outer.slice(0, at) + payloads[0] + outer.slice(at)), outer).not.toMatch(noTag);
  });

  it('tags nested a hundred thousand deep', () => {
    expect(plainText('<'.repeat(100_000) + 'b>'.repeat(100_000))).not.toMatch(noTag);
  });
});

it.each(['<script', '<!--', '<', '&', '<script>', '</', '<a ="', "<a ='", '<b>', '<<b>b>', '&lt', '&#', '<a =  '])(
  'megabytes of %j are read',
  (piece) => {
    const text = piece.repeat(Math.ceil(2_000_000 / piece.length));
    expect(plainText(text)).not.toMatch(noTag);
  },
);

it.each([
  ['<p class="x>trước</p> "trong ngoặc" sau', 'trước\n"trong ngoặc" sau'],
  ['diện tích 5<6 và 7>6 m2', 'diện tích 5<6 và 7>6 m2'],
  ['Q&A; R&D, AT&T', 'Q&A; R&D, AT&T'],
  ['nồng độ <pH 7 thì đạt; <b>pH >7</b> thì không', 'nồng độ < pH 7 thì đạt; pH >7 thì không'],
  ['gửi tới <Sở Y tế> trước ngày 5', 'gửi tới < Sở Y tế> trước ngày 5'],
  ['<o:p>Mẫu số 1</o:p><st1:place>Hạ Long</st1:place>', 'Mẫu số 1Hạ Long'],
])('the law that stands around broken markup stays: %j', (text, plain) => {
  expect(plainText(text)).toBe(plain);
});

describe('plainLine', () => {
  it('puts lines together', () => {
    expect(plainLine('<p>Một</p>\n<p>Hai</p>')).toBe('Một Hai');
  });
});
