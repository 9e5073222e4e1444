package cn.zhicheng.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Transparency;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoIsUprightWhateverTheCameraSaysTest {
  private static final int W = 600;
  private static final int H = 900;

  /** Red, green, blue, white: upper left, upper right, lower left, lower right. */
  private static BufferedImage quarters() {
    var image = new BufferedImage(W, H, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
    for (int i = 0; i < 4; i++) {
      g.setColor(colours[i]);
      g.fillRect(i % 2 * W / 2, i / 2 * H / 2, W / 2, H / 2);
    }
    g.dispose();
    return image;
  }

  /** Stores the upright picture the way EXIF 2.32 describes: where its row 0 and column 0 lie. */
  private static BufferedImage stored(BufferedImage upright, int orientation) {
    boolean sideways = orientation >= 5;
    var raw = new BufferedImage(sideways ? H : W, sideways ? W : H, BufferedImage.TYPE_INT_RGB);
    boolean rowFromFarEdge = Arrays.asList(3, 4, 6, 7).contains(orientation);
    boolean columnFromFarEdge = Arrays.asList(2, 3, 7, 8).contains(orientation);
    for (int row = 0; row < raw.getHeight(); row++) {
      for (int column = 0; column < raw.getWidth(); column++) {
        int r = rowFromFarEdge ? raw.getHeight() - 1 - row : row;
        int c = columnFromFarEdge ? raw.getWidth() - 1 - column : column;
        raw.setRGB(column, row, sideways ? upright.getRGB(r, c) : upright.getRGB(c, r));
      }
    }
    return raw;
  }

  private static BufferedImage photo(byte[] upload, @Nullable CropBox crop) throws IOException {
    ReceivedFile photo = ReceivedFile.photo("照片.png", upload, crop);
    assertThat(photo.name()).isEqualTo("照片.png.jpg");
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(photo.content()));
    assertThat(image.getWidth()).isEqualTo(413);
    assertThat(image.getHeight()).isEqualTo(626);
    return image;
  }

  private static void assertColour(BufferedImage image, double x, double y, Color wanted) {
    var seen = new Color(image.getRGB((int) (x * 413), (int) (y * 626)));
    assertThat(Math.abs(seen.getRed() - wanted.getRed())).as("red of " + seen).isLessThan(25);
    assertThat(Math.abs(seen.getGreen() - wanted.getGreen())).as("green").isLessThan(25);
    assertThat(Math.abs(seen.getBlue() - wanted.getBlue())).as("blue").isLessThan(25);
  }

  private static void assertQuarters(BufferedImage image) {
    assertColour(image, 0.25, 0.25, Color.RED);
    assertColour(image, 0.75, 0.25, Color.GREEN);
    assertColour(image, 0.25, 0.75, Color.BLUE);
    assertColour(image, 0.75, 0.75, Color.WHITE);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void allEightOrientations(int orientation) throws IOException {
    byte[] jpeg = SampleFiles.encoded(stored(quarters(), orientation), "jpeg");
    assertQuarters(photo(SampleFiles.oriented(jpeg, orientation), null));
  }

  @Test
  void withoutExifThePictureIsTakenAsItLies() throws IOException {
    assertQuarters(photo(SampleFiles.encoded(quarters(), "png"), null));
  }

  @Test
  void theCropIsThatOfTheUprightPicture() throws IOException {
    byte[] turned = SampleFiles.oriented(SampleFiles.encoded(stored(quarters(), 6), "jpeg"), 6);
    BufferedImage corner = photo(turned, new CropBox(0.55, 0.05, 0.4, 0.4));
    assertColour(corner, 0.1, 0.1, Color.GREEN);
    assertColour(corner, 0.9, 0.9, Color.GREEN);
  }

  @Test
  void transparencyBecomesWhite() throws IOException {
    var clear = new BufferedImage(W, H, BufferedImage.TYPE_INT_ARGB);
    assertThat(clear.getTransparency()).isEqualTo(Transparency.TRANSLUCENT);
    assertColour(photo(SampleFiles.encoded(clear, "png"), null), 0.5, 0.5, Color.WHITE);
  }

  @Test
  void whatTheCameraNotedIsGone() {
    byte[] upload = SampleFiles.oriented(SampleFiles.jpeg(W, H), 1);
    byte[] photo = ReceivedFile.photo("照片.jpg", upload, null).content();
    assertThat(new String(upload, StandardCharsets.ISO_8859_1)).contains("Exif");
    assertThat(new String(photo, StandardCharsets.ISO_8859_1)).doesNotContain("Exif");
  }

  /** CMYK as Photoshop saves it: inverted, marked by Adobe. */
  @Test
  void printersColoursAreUnderstood() throws IOException {
    WritableRaster ink =
        Raster.createInterleavedRaster(java.awt.image.DataBuffer.TYPE_BYTE, W, H, 4, null);
    int[] red = {255, 0, 0, 255};
    for (int y = 0; y < H; y++) {
      for (int x = 0; x < W; x++) {
        ink.setPixel(x, y, red);
      }
    }
    var bytes = new ByteArrayOutputStream();
    var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (var stream = ImageIO.createImageOutputStream(bytes)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(ink, null, null), null);
    }
    var seen = new Color(photo(SampleFiles.adobe(bytes.toByteArray()), null).getRGB(200, 300));
    assertThat(seen.getRed()).isGreaterThan(200);
    assertThat(seen.getGreen()).isLessThan(80);
    assertThat(seen.getBlue()).isLessThan(80);
  }

  @Test
  void smallAndWrongFilesAreRefusedInWords() {
    assertThatThrownBy(() -> ReceivedFile.photo("a.jpg", SampleFiles.jpeg(150, 300), null))
        .hasMessageContaining("200 像素");
    assertThatThrownBy(() -> ReceivedFile.photo("a.pdf", SampleFiles.pdf(1), null))
        .hasMessageContaining("不是图片");
    byte[] html = "<html><body>photo</body></html>".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> ReceivedFile.photo("a.jpg", html, null))
        .hasMessageContaining("不是 jpg");
    byte[] half = Arrays.copyOf(SampleFiles.jpeg(W, H), 9000);
    assertThatThrownBy(() -> ReceivedFile.photo("a.jpg", half, null)).hasMessageContaining("不完整");
  }
}
