package cn.zhicheng.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What people and attackers send instead of an ID photo; each is told in a sentence. */
class HostilePhotosTest {
  private static void refused(byte[] content, String... why) {
    assertThatThrownBy(() -> ReceivedFile.photo("照片.jpg", content, null))
        .isInstanceOf(UnfitFileException.class)
        .extracting(Throwable::getMessage, org.assertj.core.api.InstanceOfAssertFactories.STRING)
        .contains(why);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  @Test
  void otherFormatsAreNamed() {
    refused(bytes("\0\0\0\u0018ftypheic\0\0\0\0mif1heic"), "HEIC", "兼容性最佳");
    refused(bytes("GIF89a\1\0\1\0\0\0\0;"), "gif", "另存为 jpg");
    refused(bytes("RIFF\u0024\0\0\0WEBPVP8 "), "webp");
    refused(bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"), "svg");
    refused(bytes("MZ" + "\0".repeat(200)), "不是 jpg 或 png 图片");
  }

  @Test
  void aPictureOfFiftyThousandPixelsIsRefusedByItsHeader() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> refused(SampleFiles.promisedPng(50_000, 50_000), "50000×50000"));
  }

  /** A JPEG followed by a page with a script is both; what is kept is neither of the two. */
  @Test
  void ofAPolyglotOnlyThePixelsStay() {
    byte[] script = bytes("<script>alert(document.cookie)</script>PK\3\4");
    byte[] picture = SampleFiles.jpeg(600, 900);
    byte[] both = Arrays.copyOf(picture, picture.length + script.length);
    System.arraycopy(script, 0, both, picture.length, script.length);
    byte[] kept = ReceivedFile.photo("照片.jpg", both, null).content();
    assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("<script>", "PK\3\4");
  }

  @Test
  void ofAnAnimationTheFirstPictureStays() {
    byte[] still = SampleFiles.png(600, 900);
    byte[] control = ByteBuffer.allocate(8).putInt(2).putInt(0).array();
    byte[] kept = ReceivedFile.photo("照片.png", withChunk(still, "acTL", control), null).content();
    assertThat(HexFormat.of().formatHex(kept, 0, 3)).isEqualTo("ffd8ff");
    assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("acTL");
  }

  /** Two gigabytes of text in two megabytes. */
  @Test
  void compressedTextsAreNotUnfolded() {
    byte[] bomb = withChunk(SampleFiles.png(600, 900), "zTXt", text(2_000_000_000L));
    assertThat(bomb.length).isLessThan((int) Documents.MAX_BYTES);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () ->
            assertThat(ReceivedFile.photo("照片.png", bomb, null).content().length)
                .isLessThan(500_000));
  }

  private static byte[] text(long unfolded) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(bytes("Comment\0\0"));
    byte[] block = new byte[1_000_000];
    try (var deflater = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED), 65536)) {
      for (long written = 0; written < unfolded; written += block.length) {
        deflater.write(block);
      }
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The PNG with one more chunk behind its header. */
  private static byte[] withChunk(byte[] png, String type, byte[] data) {
    int header = 8 + 25;
    var out = new ByteArrayOutputStream();
    out.write(png, 0, header);
    SampleFiles.chunk(out, type, data);
    out.write(png, header, png.length - header);
    return out.toByteArray();
  }
}
