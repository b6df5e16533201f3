using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using LlmEvolution.Packager.Source;

namespace Packager.Golden;

public sealed class SameBytesTests
{
    [Theory]
    [InlineData("scorm12")]
    [InlineData("scorm2004-3rd")]
    [InlineData("scorm2004-4th")]
    [InlineData("cmi5")]
    [InlineData("xapi")]
    [InlineData("web")]
    public async Task Two_builds_of_one_course_are_equal_byte_by_byte(string target)
    {
        var first = Assert.Single(await SampleBuild.RunAsync(SampleBuild.Sample("features"), $"first-{target}", target));
        var second = Assert.Single(await SampleBuild.RunAsync(SampleBuild.Sample("features"), $"second-{target}", target));

        Assert.Equal(HashOf(first), HashOf(second));
    }

    [Fact]
    public async Task The_order_in_which_files_are_found_and_the_culture_of_the_machine_do_not_matter()
    {
        var plain = Assert.Single(await SampleBuild.RunAsync(SampleBuild.Sample("features"), "plain", "scorm12"));
        var before = (Thread.CurrentThread.CurrentCulture, Thread.CurrentThread.CurrentUICulture);
        try
        {
            Thread.CurrentThread.CurrentCulture = Thread.CurrentThread.CurrentUICulture = WithCommaAndOtherDates();
            var shuffled = Assert.Single(await SampleBuild.RunAsync(new BackwardsTree(SampleBuild.Sample("features")), "backwards", "scorm12"));
            Assert.Equal(HashOf(plain), HashOf(shuffled));
        }
        finally
        {
            (Thread.CurrentThread.CurrentCulture, Thread.CurrentThread.CurrentUICulture) = before;
        }
    }

    // Made by hand: machines without ICU data know no culture but the invariant one.
    private static CultureInfo WithCommaAndOtherDates()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "~";
        culture.DateTimeFormat.DateSeparator = ".";
        return culture;
    }

    private static string HashOf(string path) => Convert.ToHexString(SHA256.HashData(File.Exists(path) ? File.ReadAllBytes(path) : BytesOf(path)));

    /// <summary>Of a folder: names, times and contents.</summary>
    private static byte[] BytesOf(string folder) => [.. Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(file =>
        (byte[])[.. Encoding.UTF8.GetBytes(Path.GetRelativePath(folder, file)), .. BitConverter.GetBytes(File.GetLastWriteTimeUtc(file).Ticks), .. File.ReadAllBytes(file)])];

    private sealed class BackwardsTree(ISourceTree inner) : ISourceTree
    {
        public IReadOnlyList<string> Files => [.. inner.Files.Reverse()];

        public long LengthOf(string path) => inner.LengthOf(path);

        public Stream OpenRead(string path) => inner.OpenRead(path);
    }
}
