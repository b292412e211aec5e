/** What the page would get without a network to the Center: the tag alone, which the browser fills. */
const bareTag = (procedure: string): string => `<hcc-procedure-card procedure="${procedure}"></hcc-procedure-card>`;

/** One GET in whatever language the server is written in; a second of patience, then the page goes out without. */
async function fetchCard(center: string, key: string, procedure: string): Promise<string> {
  const query = new URLSearchParams({ procedure, key, lang: 'vi' });
  try {
    const response = await fetch(`${center}/fragments/procedure-card?${query.toString()}`, {
      signal: AbortSignal.timeout(1000),
    });
    return response.ok ? await response.text() : bareTag(procedure);
  } catch {
    return bareTag(procedure);
  }
}

/** @param center base URL of the Center. @param key publishable. */
export async function createPage(center: string, key: string): Promise<string> {
  return `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Đăng ký khai sinh</title>
    <link rel="icon" href="data:," />
    <style>
      body { font: 17px/1.6 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
    </style>
    <script type="module" src="${center}/embed/v1/hcc.js" data-key="${key}"></script>
  </head>
  <body>
    <h1>Có con đầu lòng</h1>
    <p>Giấy tờ đầu tiên của bé là giấy khai sinh.</p>
    ${await fetchCard(center, key, '1.001193')}
  </body>
</html>
`;
}
