package cn.zhicheng.sandbox.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.seal.CheckFile;
import cn.zhicheng.seal.FileOutcome;
import cn.zhicheng.seal.FileVerdict;
import cn.zhicheng.seal.SealImprint;
import cn.zhicheng.seal.SignDocuments;
import cn.zhicheng.seal.SigningReason;
import cn.zhicheng.seal.key.SealSettings;
import cn.zhicheng.seal.key.TokenSettings;
import cn.zhicheng.shared.RefusedException;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The product signs with the sandbox's keys, and its time-stamp server proves when. */
class StampedSignatureTest {
  private static final TokenSettings NO_TOKEN = new TokenSettings("", "", "", "");

  private static final Instant STAMPED = Instant.parse("2026-11-20T02:00:05Z");
  private static final SigningReason REASON =
      new SigningReason("电子职称证书签发", Instant.parse("2026-11-20T02:00:00Z"));

  @TempDir private Path folder;

  @Test
  void signaturesCarryAProvenTime() throws Exception {
    DemoKeys keys = DemoKeys.in(folder.resolve("seal"));
    try (var server = StampServer.start(keys, Clock.fixed(STAMPED, ZoneOffset.UTC));
        var product = product(keys, server.url())) {
      var sign = product.getBean(SignDocuments.class);
      var check = product.getBean(CheckFile.class);
      for (byte[] signed : List.of(sign.pdf(pdf(), REASON), sign.pdfNational(pdf(), REASON))) {
        FileVerdict verdict = check.check(signed);
        assertThat(verdict.outcome()).isEqualTo(FileOutcome.VALID);
        assertThat(verdict.signedAt()).isEqualTo(REASON.at());
        assertThat(verdict.stampedAt()).isEqualTo(STAMPED);
      }
    }
  }

  @Test
  void aStampOfAnAuthorityNobodyTrustsProvesNothing() throws Exception {
    DemoKeys keys = DemoKeys.in(folder.resolve("seal"));
    DemoKeys others = DemoKeys.in(folder.resolve("others"));
    try (var server = StampServer.start(others);
        var product = product(keys, server.url())) {
      byte[] signed = product.getBean(SignDocuments.class).pdf(pdf(), REASON);
      FileVerdict verdict = product.getBean(CheckFile.class).check(signed);
      assertThat(verdict.outcome()).isEqualTo(FileOutcome.VALID);
      assertThat(verdict.stampedAt()).isNull();
    }
  }

  @Test
  void withoutTheAuthorityNothingIsSigned() throws Exception {
    DemoKeys keys = DemoKeys.in(folder.resolve("seal"));
    StampServer server = StampServer.start(keys);
    server.close();
    try (var product = product(keys, server.url())) {
      var sign = product.getBean(SignDocuments.class);
      byte[] unsigned = pdf();
      assertThatThrownBy(() -> sign.pdf(unsigned, REASON))
          .isInstanceOf(RefusedException.class)
          .hasMessageContaining("STAMP_UNAVAILABLE");
    }
  }

  @Test
  void withoutKeysNothingIsSigned() throws Exception {
    try (var product =
        product(
            new SealSettings(
                "",
                "",
                "",
                "",
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                Duration.ofSeconds(1),
                NO_TOKEN,
                NO_TOKEN,
                ""))) {
      var sign = product.getBean(SignDocuments.class);
      byte[] unsigned = pdf();
      assertThat(sign.ready()).isFalse();
      assertThatThrownBy(() -> sign.pdf(unsigned, REASON)).hasMessageContaining("SEAL_MISSING");
    }
  }

  @Test
  void theKeysAreMadeOnce() {
    DemoKeys first = DemoKeys.in(folder.resolve("seal"));
    assertThat(DemoKeys.in(folder.resolve("seal"))).isEqualTo(first);
    assertThat(first.toString()).doesNotContain(first.password());
  }

  @Test
  void theSealIsTheProductsAndSaysThatItIsADemonstration() {
    try (var product = product(DemoKeys.in(folder.resolve("sealed")), "")) {
      SealImprint seal = product.getBean(SignDocuments.class).imprint().orElseThrow();
      assertThat(seal.name()).isEqualTo("安徽省人力资源和社会保障厅 职称专用章（演示）");
      assertThat(seal.width()).isEqualTo(42);
    }
  }

  private static AnnotationConfigApplicationContext product(DemoKeys keys, String tsa) {
    return product(
        new SealSettings(
            keys.folder().resolve("signing.p12").toString(),
            keys.password(),
            "",
            keys.folder().resolve("signing-sm2.p12").toString(),
            keys.password(),
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            tsa,
            Duration.ofSeconds(5),
            NO_TOKEN,
            NO_TOKEN,
            DemoSeal.of(keys).toString()));
  }

  private static AnnotationConfigApplicationContext product(SealSettings settings) {
    var context = new AnnotationConfigApplicationContext();
    context.registerBean(SealSettings.class, () -> settings);
    context.registerBean(Clock.class, Clock::systemUTC);
    context.scan("cn.zhicheng.seal");
    context.refresh();
    return context;
  }

  private static byte[] pdf() throws Exception {
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      var out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
