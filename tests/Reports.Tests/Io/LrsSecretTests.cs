using LlmEvolution.Packager.Diagnostics;
using LlmEvolution.Reports.Sources.Lrs;

namespace Reports.Tests.Io;

public sealed class LrsSecretTests : IDisposable
{
    private readonly ReadingFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData("ada", "s3cret", "Basic YWRhOnMzY3JldA==")]
    [InlineData("", "ada:s3cret", "Basic YWRhOnMzY3JldA==")]
    [InlineData("ada:s3cret", "", "Basic YWRhOnMzY3JldA==")]
    [InlineData("ada", "s3:cret", "Basic YWRhOnMzOmNyZXQ=")]
    public void The_environment_has_it_in_two_variables_or_in_one(string key, string secret, string header)
    {
        Assert.True(LrsSecret.TryRead(null, null, name => name == LrsSecret.KeyVariable ? key : secret, _files.Findings, out var found));
        Assert.Equal(header, found!.Header.ToString());
    }

    [Fact]
    public void Without_any_the_LRS_is_asked_without()
    {
        Assert.True(LrsSecret.TryRead(null, null, _ => null, _files.Findings, out var found));
        Assert.Null(found);
        Assert.Empty(_files.Found);
    }

    [Fact]
    public void A_file_has_one_line_and_may_have_comments()
    {
        var path = _files.Write("secret", "# of the LRS\n\nada:s3cret\n");

        Assert.True(LrsSecret.TryRead(path, "secret", _ => throw new InvalidOperationException("the file counts"), _files.Findings, out var found));
        Assert.Equal("Basic YWRhOnMzY3JldA==", found!.Header.ToString());
    }

    [Theory]
    [InlineData("s3cret")]
    [InlineData("ada:one\nada:two")]
    [InlineData("")]
    public void What_is_no_pair_is_refused_and_never_shown(string text)
    {
        var path = _files.Write("secret", text);

        Assert.False(LrsSecret.TryRead(path, "secret", _ => null, _files.Findings, out _));
        var finding = Assert.Single(_files.Findings);
        Assert.Equal("LE8012", finding.Code);
        Assert.DoesNotContain("s3cret", finding.Message, StringComparison.Ordinal);
    }
}
