import { DossierForm, ProcedureFinder, StatusTracker } from '@hcc/react';
import { useEffect, useRef, useState } from 'react';
import { fetchBootstrap } from './fetch-bootstrap.ts';
import { useChosenProcedure } from './use-chosen-procedure.ts';
import { words } from './words.vi.ts';

export function App() {
  const [procedure, choose] = useChosenProcedure();
  return (
    <>
      <p className="sample">{words.sampleNote}</p>
      <Masthead />
      <main>
        <header className="title">
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
        </header>
        {procedure === null ? (
          <div className="columns">
            <section className="card" aria-label={words.finderTitle}>
              <ProcedureFinder onHccProcedureSelected={({ detail }) => choose(detail.code)}>
                <p className="waiting">{words.loading}</p>
              </ProcedureFinder>
            </section>
            <YourData />
          </div>
        ) : (
          <Filing key={procedure} procedure={procedure} onBack={() => choose(null)} />
        )}
      </main>
      <footer>{words.footer}</footer>
    </>
  );
}

function Masthead() {
  return (
    <header className="masthead">
      <div className="wide">
        <a className="name" href="/">
          <span className="mark" aria-hidden="true" />
          {words.bank}
        </a>
        <nav aria-label={words.navLabel}>
          {words.nav.map((name) => (
            <span key={name}>{name}</span>
          ))}
          <a href="/" aria-current="page">
            {words.navCurrent}
          </a>
        </nav>
        <p className="customer">
          <b>{words.customer}</b>
          <small>{words.customerKind}</small>
        </p>
      </div>
    </header>
  );
}

function YourData() {
  return (
    <aside>
      <h2>{words.asideTitle}</h2>
      <ul>
        {words.aside.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </aside>
  );
}

/** The form, and once it was submitted the tracker below it: the form goes on showing the receipt. */
function Filing({ procedure, onBack }: { procedure: string; onBack: () => void }) {
  const [code, setCode] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  // The finder that had the focus is gone: the new part is where to go on reading.
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <p>
        <button className="back" type="button" onClick={onBack}>
          ← {words.back}
        </button>
      </p>
      <section className="card" aria-labelledby="form">
        <h2 id="form" ref={heading} tabIndex={-1}>
          {words.formTitle}
        </h2>
        <DossierForm
          procedure={procedure}
          fetchBootstrap={fetchBootstrap}
          onHccSubmitted={({ detail }) => setCode(detail.code)}
        />
      </section>
      {code !== undefined && (
        <>
          <p className="note" role="status">
            <b>{words.submitted}</b> {words.dossierCode}: <b className="code">{code}</b>. {words.submittedNote}
          </p>
          <section className="card" aria-labelledby="tracker">
            <h2 id="tracker">{words.trackerTitle}</h2>
            <StatusTracker code={code} fetchBootstrap={fetchBootstrap} />
          </section>
        </>
      )}
    </>
  );
}
