// Every suite that needs nothing but `vscode`, so that it runs in every host.
import './commands.suite';
import './configuration.suite';
import './detection.suite';
import './diagnostics.suite';
import './editing.suite';
import './folders.suite';
import './ledger.suite';
import './newReport.suite';
import './outline.suite';
import './quickFix.suite';
import './reading.suite';
import './restructure.suite';
import './server.suite';
import './typing.suite';
import './views.suite';
