using System.Text.Json.Serialization;
using LlmEvolution.Packager.Render.Pages;

namespace LlmEvolution.Packager.Caching;

/// <summary>
/// A page model as text, so that it can be hashed. The compiler writes the code for it: a property that is added to a model
/// cannot be forgotten here.
/// </summary>
[JsonSerializable(typeof(OutlinePage))]
[JsonSerializable(typeof(LessonPage))]
[JsonSerializable(typeof(QuizPage))]
[JsonSerializable(typeof(GlossaryPage))]
[JsonSerializable(typeof(TimelinePage))]
[JsonSerializable(typeof(MapPage))]
[JsonSerializable(typeof(CataloguePage))]
internal sealed partial class PageText : JsonSerializerContext;
