// Every suite that needs nothing but `vscode`, so that it runs in every host.
import './commands.suite';
import './detection.suite';
import './diagnostics.suite';
import './outline.suite';
import './quickFix.suite';
import './restructure.suite';
import './server.suite';
import './typing.suite';
import './views.suite';
