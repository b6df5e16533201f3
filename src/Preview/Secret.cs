using System.Security.Cryptography;

namespace LlmEvolution.Preview;

/// <summary>What nobody may guess: addresses of launches, credentials. Not for anything that has to be the same twice.</summary>
internal static class Secret
{
    // 128 bits.
    private const int Length = 16;

    public static string Token() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Length));

    /// <summary>RFC 9562, 5.4: version 4.</summary>
    public static string Uuid()
    {
        var bytes = RandomNumberGenerator.GetBytes(Length);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString();
    }
}
