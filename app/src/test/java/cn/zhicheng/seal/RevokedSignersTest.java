package cn.zhicheng.seal;

import static cn.zhicheng.seal.OurKeys.FOLDER;
import static cn.zhicheng.seal.OurKeys.REASON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.seal.key.SealSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A revoked key signs nothing more for us; what it signed before, by a stamp, stays ours. */
@ExtendWith(OutputCaptureExtension.class)
class RevokedSignersTest {
  private static final Instant NOW = Instant.now();
  private static final Instant STAMPED = NOW.minus(Duration.ofDays(10));
  private static final Instant EARLIER = STAMPED.minus(Duration.ofDays(1));
  private static final Instant LATER = STAMPED.plus(Duration.ofDays(1));
  private static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));

  private static DemoAuthority authority;
  private static DemoAuthority.Issued signer;
  private static DemoStamps stamps;
  private static Path store;
  private static byte[] stamped;
  private static byte[] unstamped;

  @BeforeAll
  static void twoFiles() throws Exception {
    authority = new DemoAuthority("EC", "吊销测试根");
    signer = authority.signing(DemoAuthority.SIGNER);
    store = authority.stored(FOLDER, signer);
    stamps = DemoStamps.start(authority, Clock.fixed(STAMPED, ZoneOffset.UTC));
    stamped = Deployment.with(settings(stamps.url())).sign().pdf(SamplePdf.made(), REASON);
    var said = new SigningReason("电子职称证书签发", STAMPED);
    unstamped = Deployment.with(settings("")).sign().pdf(SamplePdf.made(), said);
  }

  @Test
  void withoutRevocationBothAreValid() {
    assertThat(outcome(stamped)).isEqualTo(FileOutcome.VALID);
    assertThat(outcome(unstamped)).isEqualTo(FileOutcome.VALID);
  }

  @Test
  void whatWasSignedAfterTheRevocationIsNotTrusted() throws Exception {
    String list = revoking(signer.certificate(), EARLIER, TOMORROW);
    assertThat(outcome(stamped, list)).isEqualTo(FileOutcome.FOREIGN);
    assertThat(outcome(unstamped, list)).isEqualTo(FileOutcome.FOREIGN);
  }

  @Test
  void whatWasStampedBeforeTheRevocationStaysValid() throws Exception {
    assertThat(outcome(stamped, revoking(signer.certificate(), LATER, TOMORROW)))
        .isEqualTo(FileOutcome.VALID);
  }

  @Test
  void aTimeThatIsOnlyClaimedDoesNotHelp() throws Exception {
    assertThat(outcome(unstamped, revoking(signer.certificate(), LATER, TOMORROW)))
        .isEqualTo(FileOutcome.FOREIGN);
  }

  @Test
  void stampsOfARevokedAuthorityProveNoTime() throws Exception {
    String late = revoking(signer.certificate(), LATER, TOMORROW);
    String authorityRevoked = revoking(stamps.key().certificate(), EARLIER, TOMORROW);
    assertThat(outcome(stamped, authorityRevoked)).isEqualTo(FileOutcome.VALID);
    assertThat(outcome(stamped, authorityRevoked, late)).isEqualTo(FileOutcome.FOREIGN);
  }

  @Test
  void revocationListsStandInTheSignedFile() throws Exception {
    String list = revoking(stamps.key().certificate(), LATER, TOMORROW);
    byte[] signed = Deployment.with(settings("", list)).sign().pdf(SamplePdf.made(), REASON);
    assertThat(new String(signed, java.nio.charset.StandardCharsets.ISO_8859_1))
        .contains("/DSS", "/CRLs");
  }

  @Test
  void aListThatRanOutStillNamesWhomItNamedAndTheLogSaysSo(CapturedOutput log) throws Exception {
    String list = revoking(signer.certificate(), EARLIER, NOW.minus(Duration.ofDays(2)));
    assertThat(outcome(stamped, list)).isEqualTo(FileOutcome.FOREIGN);
    assertThat(log).contains("The revocation list " + list, "fetch the next one");
  }

  @Test
  void aListOfAStrangerStopsTheStart() throws Exception {
    var stranger = new DemoAuthority("EC", "别家的根");
    assertThatThrownBy(() -> started(revoking(stranger)))
        .rootCause()
        .hasMessageContaining("zhicheng.seal.crls")
        .hasMessageContaining("别家的根");
  }

  @Test
  void aListUnderOurRootsNameByAnotherKeyStopsTheStart() throws Exception {
    var forger = new DemoAuthority("EC", "吊销测试根");
    assertThatThrownBy(() -> started(revoking(forger)))
        .rootCause()
        .hasMessageContaining("signed by none of our anchors");
  }

  @Test
  void aListThatIsMissingOrNoneStopsTheStart() throws Exception {
    Path gone = FOLDER.resolve("gone.crl");
    assertThatThrownBy(() -> started(gone.toString()))
        .hasStackTraceContaining("zhicheng.seal.crls: there is no revocation list in " + gone);
    Path rubbish = Files.writeString(FOLDER.resolve("rubbish.crl"), "no list");
    assertThatThrownBy(() -> started(rubbish.toString()))
        .hasStackTraceContaining("there is no revocation list in " + rubbish);
  }

  private static FileOutcome outcome(byte[] file, String... crls) {
    return Deployment.with(settings(stamps.url(), crls)).outcome(file);
  }

  private static Deployment started(String crl) {
    return Deployment.with(settings("", crl));
  }

  private static String revoking(X509Certificate one, Instant at, Instant until) throws Exception {
    return authority.revoking(FOLDER, one, at, until).toString();
  }

  private static String revoking(DemoAuthority by) throws Exception {
    return by.revoking(FOLDER, signer.certificate(), EARLIER, TOMORROW).toString();
  }

  private static SealSettings settings(String tsaUrl, String... crls) {
    return OurKeys.world(store, tsaUrl, List.of(crls));
  }
}
