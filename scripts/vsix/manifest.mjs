import { endingOf } from './files.mjs';

const contentTypes = {
  '.code-snippets': 'application/octet-stream',
  '.gongwen': 'text/plain',
  '.js': 'application/javascript',
  '.json': 'application/json',
  '.md': 'text/x-markdown',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.vsixmanifest': 'text/xml',
};

/** `[Content_Types].xml`: one entry for each ending that the package holds. */
export function contentTypesXml(names) {
  const endings = new Set(['.json', '.vsixmanifest', ...names.map(endingOf)]);
  const entries = [...endings].sort().map((ending) => {
    const type = contentTypes[ending];
    if (type === undefined) throw new Error(`no content type is known for “${ending}” files`);
    return `<Default Extension="${ending}" ContentType="${type}"/>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${entries.join('')}</Types>
`;
}

/**
 * `extension.vsixmanifest`, with the properties that vsce writes: the marketplace and VS Code read them from here, not
 * from package.json. `manifest` is package.json with its texts filled in.
 */
export function vsixManifestXml(manifest) {
  const repository = manifest.repository.url.replace(/\.git$/, '');
  const properties = {
    'Code.Engine': manifest.engines.vscode,
    'Code.ExtensionDependencies': '',
    'Code.ExtensionPack': '',
    // With a Node and a browser entry, it runs where the files are, or in the browser.
    'Code.ExtensionKind': 'workspace,web',
    'Code.LocalizedLanguages': '',
    'Code.EnabledApiProposals': '',
    'Code.ExecutesCode': 'true',
    'Services.Links.Source': manifest.repository.url,
    'Services.Links.Getstarted': manifest.repository.url,
    'Services.Links.GitHub': manifest.repository.url,
    'Services.Links.Support': manifest.bugs.url,
    'Services.Links.Learn': manifest.homepage || repository,
    'Services.Branding.Color': manifest.galleryBanner.color,
    'Services.Branding.Theme': manifest.galleryBanner.theme,
    'Services.GitHubFlavoredMarkdown': 'true',
    'Services.Content.Pricing': manifest.pricing,
    'Services.EnableMarketplaceQnA': String(manifest.qna !== false),
  };
  const assets = {
    'Code.Manifest': 'extension/package.json',
    'Services.Content.Details': 'extension/readme.md',
    'Services.Content.Changelog': 'extension/changelog.md',
    'Services.Content.License': 'extension/LICENSE.txt',
    'Services.Icons.Default': `extension/${manifest.icon}`,
  };
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011" xmlns:d="http://schemas.microsoft.com/developer/vsx-schema-design/2011">
  <Metadata>
    <Identity Language="en-US" Id="${escaped(manifest.name)}" Version="${escaped(manifest.version)}" Publisher="${escaped(manifest.publisher)}"/>
    <DisplayName>${escaped(manifest.displayName)}</DisplayName>
    <Description xml:space="preserve">${escaped(manifest.description)}</Description>
    <Tags>${escaped(tagsOf(manifest).join(','))}</Tags>
    <Categories>${escaped(manifest.categories.join(','))}</Categories>
    <GalleryFlags>Public</GalleryFlags>
    <Properties>
${listed(properties, (id, value) => `<Property Id="Microsoft.VisualStudio.${id}" Value="${value}"/>`)}
    </Properties>
    <License>extension/LICENSE.txt</License>
    <Icon>extension/${escaped(manifest.icon)}</Icon>
  </Metadata>
  <Installation>
    <InstallationTarget Id="Microsoft.VisualStudio.Code"/>
  </Installation>
  <Dependencies/>
  <Assets>
${listed(assets, (type, path) => `<Asset Type="Microsoft.VisualStudio.${type}" Path="${path}" Addressable="true"/>`)}
  </Assets>
</PackageManifest>
`;
}

function listed(table, toXml) {
  return Object.entries(table)
    .map(([name, value]) => `    ${toXml(name, escaped(value))}`)
    .join('\n');
}

/** What the marketplace finds the extension by: keywords, languages and their endings, and that it runs in a browser. */
function tagsOf({ keywords, contributes, activationEvents }) {
  const languages = contributes.languages.flatMap(({ id, aliases = [], extensions = [] }) => [
    id,
    ...aliases.map((alias) => alias.toLowerCase()),
    ...extensions.map((ending) => `__ext_${ending.slice(1)}`),
  ]);
  const activated = activationEvents.map((event) => /^onLanguage:(.*)$/.exec(event)?.[1] ?? '');
  const tags = [...keywords, 'snippet', 'keybindings', ...languages, ...activated, '__web_extension'];
  return [...new Set(tags)].filter((tag) => tag !== '');
}

function escaped(value) {
  const entities = { "'": '&apos;', '"': '&quot;', '<': '&lt;', '>': '&gt;', '&': '&amp;' };
  return String(value).replace(/['"<>&]/g, (char) => entities[char]);
}
