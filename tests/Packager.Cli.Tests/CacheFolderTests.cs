using LlmEvolution.Packager.Cli;
using LlmEvolution.Packager.Cli.Commands;

namespace Packager.Cli.Tests;

public sealed class CacheFolderTests
{
    [Theory]
    [InlineData("COURSEPACK_CACHE=/a", "/a")]
    [InlineData("COURSEPACK_CACHE=here HOME=/home/me", "/work/here")]
    [InlineData("XDG_CACHE_HOME=/x HOME=/home/me", "/x/coursepack")]
    [InlineData("HOME=/home/me", "/home/me/.cache/coursepack")]
    [InlineData("COURSEPACK_CACHE= HOME=/home/me", "/home/me/.cache/coursepack")]
    [InlineData("", null)]
    public void It_is_the_one_that_is_named_or_the_user_s_own(string variables, string? expected)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "other systems have other places");
        var named = variables.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(v => v.Split('=')).ToDictionary(v => v[0], v => v[1]);

        Assert.Equal(expected, CacheFolder.Of(new Host("/work", name => named.GetValueOrDefault(name), TextWriter.Null, TextWriter.Null, true, null!))?.Path);
    }
}
