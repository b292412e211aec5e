import { DossierForm, ProcedureFinder } from '@hcc/react';
import { useState } from 'react';

export function App() {
  const [procedure, setProcedure] = useState<string>();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <main>
      <ProcedureFinder className="finder" onHccProcedureSelected={({ detail }) => setProcedure(detail.code)}>
        <p>Đang tải…</p>
      </ProcedureFinder>
      {procedure !== undefined && <DossierForm procedure={procedure} onHccReady={() => setIsOpen(true)} />}
      <p role="status">{isOpen && 'Biểu mẫu đã mở'}</p>
    </main>
  );
}
