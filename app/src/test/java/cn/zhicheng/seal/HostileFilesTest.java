package cn.zhicheng.seal;

import static cn.zhicheng.seal.OurKeys.OURS;
import static cn.zhicheng.seal.OurKeys.REASON;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes are: there is an answer, and it is never VALID for what we did not sign. */
class HostileFilesTest {
  private final Random random = new Random(20261120);

  @Test
  void aFlippedBitAnywhereInTheCoveredBytesIsChanged() throws Exception {
    for (byte[] signed :
        new byte[][] {
          OURS.sign().pdf(SamplePdf.made(), REASON),
          OURS.sign().pdfNational(SamplePdf.made(), REASON)
        }) {
      var text = new String(signed, StandardCharsets.ISO_8859_1);
      int gap = text.lastIndexOf("/Contents <") + "/Contents ".length();
      int resume = text.indexOf('>', gap) + 1;
      int range = text.lastIndexOf("/ByteRange");
      for (int i = 5; i < signed.length; i += 1 + random.nextInt(4)) {
        boolean findsTheSignature = i >= range && i < text.indexOf(']', range) + 1;
        if ((i < gap || i >= resume) && !findsTheSignature) {
          assertThat(OURS.outcome(flipped(signed, i)))
              .as("byte " + i)
              .isEqualTo(FileOutcome.CHANGED);
        }
      }
    }
  }

  /** What lies outside the covered bytes, the message itself left aside. */
  @Test
  void aFlippedBitInTheRoomOfTheSignatureIsNeverValid() throws Exception {
    byte[] signed = OURS.sign().pdfNational(SamplePdf.made(), REASON);
    var text = new String(signed, StandardCharsets.ISO_8859_1);
    int gap = text.lastIndexOf("/Contents <") + "/Contents ".length();
    int close = text.indexOf('>', gap);
    int room = close;
    while (signed[room - 1] == '0') {
      room--;
    }
    for (int i = room + 2; i < close; i += 1 + random.nextInt(50)) {
      assertThat(OURS.outcome(flipped(signed, i))).as("byte " + i).isEqualTo(FileOutcome.CHANGED);
    }
    for (int i : new int[] {gap, close}) {
      assertThat(OURS.outcome(flipped(signed, i))).isNotEqualTo(FileOutcome.VALID);
    }
  }

  @Test
  void aFlippedBitAnywhereInAnOfdNeverShowsOtherContentAsValid() throws Exception {
    byte[] signed = OURS.sign().ofd(SampleOfd.made(), REASON);
    Map<String, byte[]> before = Archive.unpack(signed);
    for (int i = 0; i < signed.length; i += 1 + random.nextInt(2)) {
      byte[] flipped = flipped(signed, i);
      if (OURS.outcome(flipped) == FileOutcome.VALID) { // a date of the archive, for instance
        assertThat(Archive.unpack(flipped)).as("byte " + i).containsExactlyEntriesOf(before);
      }
    }
  }

  @Test
  void everyFileCutShortHasAnAnswer() throws Exception {
    byte[] pdf = OURS.sign().pdf(SamplePdf.made(), REASON);
    byte[] ofd = OURS.sign().ofd(SampleOfd.made(), REASON);
    for (byte[] whole : new byte[][] {pdf, ofd}) {
      for (int length = 0; length < whole.length; length += 1 + random.nextInt(40)) {
        assertThat(OURS.outcome(Arrays.copyOf(whole, length))).isNotEqualTo(FileOutcome.VALID);
      }
    }
  }

  @Test
  void noiseHasAnAnswer() {
    for (String mark : new String[] {"", "%PDF-1.7\n", "PK\3\4"}) {
      for (int i = 0; i < 300; i++) {
        byte[] noise = new byte[random.nextInt(2_000)];
        random.nextBytes(noise);
        byte[] start = mark.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(start, 0, noise, 0, Math.min(start.length, noise.length));
        assertThat(OURS.outcome(noise)).isNotEqualTo(FileOutcome.VALID);
      }
    }
  }

  @Test
  void anArchiveThatUnpacksWithoutEndIsNotUnpacked() throws Exception {
    var files = new LinkedHashMap<String, byte[]>();
    files.put("OFD.xml", new byte[80 * 1024 * 1024]);
    byte[] bomb = Archive.pack(files);
    assertThat(bomb.length).isLessThan(200_000);
    assertThat(OURS.outcome(bomb)).isEqualTo(FileOutcome.UNREADABLE);
  }

  @Test
  void anArchiveWithAThousandFilesIsNotUnpacked() throws Exception {
    var files = new LinkedHashMap<String, byte[]>();
    for (int i = 0; i <= 1_000; i++) {
      files.put("f" + i, new byte[0]);
    }
    assertThat(OURS.outcome(Archive.pack(files))).isEqualTo(FileOutcome.UNREADABLE);
  }

  @Test
  void entitiesAreNotReplaced() throws Exception {
    String xml = "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><OFD>&b;</OFD>";
    assertThat(OURS.outcome(Archive.pack(Map.of("OFD.xml", xml.getBytes(StandardCharsets.UTF_8)))))
        .isEqualTo(FileOutcome.UNREADABLE);
  }

  @Test
  void aMessageOfEndlessNestingHasAnAnswer() {
    String nested = "3080".repeat(60_000);
    String pdf = "%PDF-1.7\n1 0 obj<</Contents <" + nested + ">/ByteRange [0 28 240030 0]>>endobj";
    assertThat(OURS.outcome(pdf.getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo(FileOutcome.CHANGED);
    String long4 = HexFormat.of().formatHex(deep(16_000));
    int end = 29 + long4.length() + 1;
    String der =
        "%PDF-1.7\n1 0 obj<</Contents <" + long4 + ">/ByteRange [0 28 " + end + " 0]>>endobj";
    assertThat(OURS.outcome(der.getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo(FileOutcome.CHANGED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[0 999999999 999999999 999999999]",
        "[0 5 4 3]",
        "[0 0 0 0]",
        "[-1 -1 -1 -1]",
        "[0 99999999999999999999 1 1]",
        "[1 2 3 4]",
        "[]",
        "["
      })
  void nonsensicalRangesHaveAnAnswer(String range) {
    String pdf = "%PDF-1.7\n1 0 obj<</Contents <00>/ByteRange " + range + ">>endobj %%EOF";
    assertThat(OURS.outcome(pdf.getBytes(StandardCharsets.ISO_8859_1)))
        .isIn(FileOutcome.NOT_SIGNED, FileOutcome.CHANGED);
  }

  @Test
  void aFileLargerThanAnyOfOursIsNotLookedAt() {
    assertThat(OURS.outcome(new byte[CheckFile.MOST_BYTES + 1])).isEqualTo(FileOutcome.UNREADABLE);
  }

  /** A sequence in a sequence in a sequence, each of its right length. */
  private static byte[] deep(int levels) {
    byte[] all = new byte[levels * 4];
    for (int i = 0; i < levels; i++) {
      int length = all.length - i * 4 - 4;
      all[i * 4] = 0x30;
      all[i * 4 + 1] = (byte) 0x82;
      all[i * 4 + 2] = (byte) (length >> 8);
      all[i * 4 + 3] = (byte) length;
    }
    return all;
  }

  private byte[] flipped(byte[] file, int at) {
    byte[] flipped = file.clone();
    flipped[at] ^= (byte) (1 << random.nextInt(8));
    return flipped;
  }
}
