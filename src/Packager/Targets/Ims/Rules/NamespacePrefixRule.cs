using System.Collections.Immutable;
using System.Xml.Linq;
using LlmEvolution.Packager.Diagnostics;

namespace LlmEvolution.Packager.Targets.Ims.Rules;

/// <summary>XML does not care about prefixes; Moodle does, and makes every SCO an asset when they differ.</summary>
internal sealed class NamespacePrefixRule(ImmutableArray<NamespaceBinding> bindings) : ManifestRule
{
    public override string Clause => "Moodle 4.5, measured: prefixes are compared literally";

    protected override void Check(StoredManifest manifest, PackageArchive archive, DiagnosticBag diagnostics)
    {
        var declarations = manifest.Root.DescendantsAndSelf().Attributes().Where(a => a.IsNamespaceDeclaration);
        foreach (var declaration in declarations)
        {
            var binding = bindings.FirstOrDefault(b => b.Namespace.NamespaceName == declaration.Value);
            var prefix = declaration.Name.Namespace == XNamespace.Xmlns ? declaration.Name.LocalName : "";
            if (binding is null || binding.Prefix == prefix) continue;
            diagnostics.Report(
                TargetDiagnostics.NamespacePrefix, manifest.PlaceOf(declaration), $"use the prefix '{binding.Prefix}' for it everywhere", archive.Name, declaration.Value, prefix, binding.Prefix);
        }
    }
}
