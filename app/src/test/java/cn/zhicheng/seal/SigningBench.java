package cn.zhicheng.seal;

import static cn.zhicheng.seal.OurKeys.OURS;
import static cn.zhicheng.seal.OurKeys.OURS_BY_CURVE;
import static cn.zhicheng.seal.OurKeys.REASON;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** CPU of this thread for one signature and one check, warm, the mean of many. */
@Tag("bench")
class SigningBench {
  private static final int WARM = 60;
  private static final int ROUNDS = 100;
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  @Test
  void everyKindOfSignature() throws Exception {
    byte[] pdf = pdf(217 * 1024);
    byte[] ofd = SampleOfd.made();
    measured("PDF, RSA-3072", () -> OURS.sign().pdf(pdf, REASON), OURS);
    measured("PDF, ECDSA P-256", () -> OURS_BY_CURVE.sign().pdf(pdf, REASON), OURS_BY_CURVE);
    measured("PDF, SM2", () -> OURS.sign().pdfNational(pdf, REASON), OURS);
    measured("OFD of " + ofd.length + " bytes, SM2", () -> OURS.sign().ofd(ofd, REASON), OURS);
  }

  private void measured(String what, Callable<byte[]> sign, Deployment by) throws Exception {
    byte[] signed = sign.call();
    double signing = mean(sign);
    double checking = mean(() -> by.outcome(signed));
    assertThat(by.outcome(signed)).isEqualTo(FileOutcome.VALID);
    System.out.printf(
        Locale.ROOT,
        "BENCH %s: sign %.1f ms, check %.1f ms, %d bytes%n",
        what,
        signing,
        checking,
        signed.length);
  }

  private double mean(Callable<?> task) throws Exception {
    for (int i = 0; i < WARM; i++) {
      task.call();
    }
    long before = threads.getCurrentThreadCpuTime();
    for (int i = 0; i < ROUNDS; i++) {
      task.call();
    }
    return (threads.getCurrentThreadCpuTime() - before) / 1e6 / ROUNDS;
  }

  /** About so many bytes that do not shrink. */
  private static byte[] pdf(int bytes) throws Exception {
    byte[] noise = new byte[bytes];
    new Random(1).nextBytes(noise);
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      var stream = new PDStream(document);
      try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(noise);
      }
      page.getCOSObject().setItem("Noise", stream);
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
