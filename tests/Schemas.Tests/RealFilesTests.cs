using System.Text.Json.Nodes;
using LlmEvolution.Packager;
using LlmEvolution.Packager.Editions.Locking;
using LlmEvolution.Packager.Load;
using LlmEvolution.Packager.Markdown;
using LlmEvolution.Packager.Source;
using Markdig.Syntax;
using Packager.Testing;

namespace Schemas.Tests;

/// <summary>The course and the samples of this repository have no finding, so no schema may underline anything in them.</summary>
public sealed class RealFilesTests
{
    private static readonly Dictionary<string, string> s_files = new(StringComparer.Ordinal)
    {
        ["course.yml"] = "course",
        ["module.yml"] = "module",
        ["quiz.yml"] = "quiz",
        ["exam.yml"] = "exam",
        ["glossary.yml"] = "glossary",
        ["sources.yml"] = "sources",
        ["coursepack.lock"] = "lock",
    };

    [Theory]
    [InlineData("content", 100)]
    [InlineData("samples/features", 10)]
    [InlineData("samples/blocks", 10)]
    [InlineData("samples/minimal", 3)]
    public void Every_file_and_fence_is_valid(string folder, int atLeast)
    {
        var tree = new DiskSourceTree(Repository.PathOf(folder.Split('/')));
        var texts = new TextLoader(tree, []);
        var documents = 0;
        foreach (var path in tree.Files)
        {
            if (s_files.TryGetValue(path.Split('/')[^1], out var schema)) AssertValid(schema, YamlJson.Of(YamlLoader.Load(texts.Load(path)!, [])), path);
            if (!path.EndsWith(".md", StringComparison.Ordinal) || texts.Load(path) is not { } file || file.Lines.TextOf(1) != "---") continue;
            var (map, body) = FrontMatter.Load(file, [])!.Value;
            AssertValid("lesson", YamlJson.Of(map), path);
            foreach (var fence in new CourseMarkdown().Parse(file, body, [])!.Descendants<FencedCodeBlock>().Where(f => f.Info is { Length: > 0 } info && SchemaSet.Texts.ContainsKey(info)))
                AssertValid(fence.Info!, YamlJson.Of(FenceYaml.Load(fence, file, [])), $"{path}:{fence.Line + 1}");
        }
        Assert.True(documents >= atLeast, $"only {documents} documents were found");

        void AssertValid(string schema, JsonNode? document, string place)
        {
            documents++;
            Assert.True(SchemaSet.Accepts(schema, document), $"{place}: {SchemaSet.Explain(schema, document)}");
        }
    }

    [Fact]
    public void A_lock_that_the_tool_wrote_is_valid()
    {
        var text = new Compiler(RichCourse.Tree(), []).Lock(new LockOptions())!.Text;

        Assert.True(SchemaSet.Accepts("lock", Kind.Parse(text)), SchemaSet.Explain("lock", Kind.Parse(text)));
    }
}
