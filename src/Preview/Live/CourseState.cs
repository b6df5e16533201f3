using System.Collections.Immutable;
using LlmEvolution.Packager.Editions;
using LlmEvolution.Packager.Render;
using LlmEvolution.Preview.Packages;

namespace LlmEvolution.Preview.Live;

/// <summary>The course as it was last built without errors.</summary>
/// <param name="Rendered">With the lessons that were rendered since.</param>
internal sealed record CourseState(Publication Publication, RenderedCourse Rendered, ImmutableArray<BuiltPackage> Packages);

/// <param name="Connect">Sources of connect-src that its pages have: they differ between targets.</param>
/// <param name="Ready">Looked into as inspect does, when somebody asks.</param>
internal sealed record BuiltPackage(ShelfEntry Entry, BuiltContent Content, string Connect, Lazy<PreviewPackage?> Ready);
