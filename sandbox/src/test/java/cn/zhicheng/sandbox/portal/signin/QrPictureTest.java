package cn.zhicheng.sandbox.portal.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrPictureTest {
  private static final int QUIET = 4;
  private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1H\\d+z");

  @Test
  void aScannerReadsWhatWasWritten() throws Exception {
    String address = "http://localhost:9000/phone/nl0Psm-FDco0tz5J8FR1mA";
    QrPicture picture = QrPicture.of(address);
    assertThat(new Decoder().decode(dots(picture)).getText()).isEqualTo(address);
  }

  @Test
  void theQuietZoneIsFourModulesWide() {
    QrPicture picture = QrPicture.of("x");
    assertThat(RUN.matcher(picture.path()).results())
        .allMatch(run -> Integer.parseInt(run.group(1)) >= QUIET)
        .allMatch(run -> Integer.parseInt(run.group(2)) < picture.size() - QUIET);
  }

  /** The modules without their quiet zone, drawn as a browser would draw the path. */
  private static BitMatrix dots(QrPicture picture) {
    var dots = new BitMatrix(picture.size() - 2 * QUIET);
    RUN.matcher(picture.path())
        .results()
        .forEach(run ->
            dots.setRegion(
                Integer.parseInt(run.group(1)) - QUIET,
                Integer.parseInt(run.group(2)) - QUIET,
                Integer.parseInt(run.group(3)),
                1));
    return dots;
  }
}
