import { configureCenter } from '@hcc/elements';
import '@hcc/elements/define';

configureCenter({ center: 'http://localhost:4000', key: 'pk_test_page' });
