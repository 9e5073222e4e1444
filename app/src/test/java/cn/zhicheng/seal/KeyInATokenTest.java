package cn.zhicheng.seal;

import static cn.zhicheng.seal.OurKeys.FOLDER;
import static cn.zhicheng.seal.OurKeys.NO_TOKEN;
import static cn.zhicheng.seal.OurKeys.REASON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.seal.key.SealSettings;
import cn.zhicheng.seal.key.TokenSettings;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** PDFs are signed with a key that never leaves its token; what is amiss is told at the start. */
class KeyInATokenTest {
  private static final DemoAuthority RSA = authority("RSA");
  private static final DemoAuthority EC = authority("EC");
  private static SoftToken token;
  private static SoftToken untouched;
  private static Path anchors;

  @BeforeAll
  static void tokens() throws Exception {
    token = SoftToken.made("zhicheng");
    untouched = SoftToken.made("other");
    token.put("RSA", RSA.signing(DemoAuthority.SIGNER), RSA.root());
    token.put("EC", EC.signing(DemoAuthority.SIGNER));
    anchors = Files.writeString(FOLDER.resolve("anchors.pem"), pem(RSA) + pem(EC));
  }

  @ParameterizedTest
  @ValueSource(strings = {"RSA", "EC"})
  void aPdfIsSignedInTheTokenAndOthersAgree(String alias) throws Exception {
    Deployment ours = Deployment.with(OurKeys.inToken(token.settings(alias), anchors));
    byte[] signed = ours.sign().pdf(SamplePdf.made(), REASON);
    assertThat(ours.outcome(signed)).isEqualTo(FileOutcome.VALID);
    assertThat(OtherPrograms.pdfsig(signed)).contains("Signature is Valid");
    assertThat(OtherPrograms.opensslCms(signed)).containsIgnoringCase("successful");
  }

  @Test
  void aWrongPinStopsTheStartAndIsNotRepeated() {
    assertThatStart(untouched.settings("", "99999999"))
        .contains("zhicheng.seal.token.pin", "refused the PIN")
        .doesNotContain("99999999");
  }

  @Test
  void aMissingKeyStopsTheStart() {
    assertThatStart(token.settings("nobody"))
        .contains("No key nobody in slot", "zhicheng.seal.token.alias")
        .doesNotContain(SoftToken.PIN);
    assertThatStart(untouched.settings("")).contains("No key in slot");
  }

  @Test
  void severalKeysAskForTheAlias() {
    assertThatStart(token.settings("")).contains("Several keys in", "tell the alias");
  }

  @Test
  void aMissingTokenOrLibraryStopsTheStart() throws Exception {
    assertThatStart(new TokenSettings(SoftToken.library(), "77", "", SoftToken.PIN))
        .contains("zhicheng.seal.token.slot: no token that is ready in slot 77")
        .doesNotContain(SoftToken.PIN);
    assertThatStart(new TokenSettings("/nowhere/lib.so", "", "", ""))
        .contains("zhicheng.seal.token.module: there is no file /nowhere/lib.so");
    Path text = Files.writeString(FOLDER.resolve("no-library.so"), "text");
    assertThatStart(new TokenSettings(text.toString(), "", "", "")).contains("zhicheng.seal.token");
  }

  @Test
  void aSlotThatIsNoNumberIsNotTaken() {
    assertThatThrownBy(() -> new TokenSettings("lib.so", "zhicheng", "", ""))
        .hasMessage("zhicheng.seal.token.slot must be a number, not zhicheng");
  }

  @Test
  void sm2InATokenIsRefusedInAClearSentence() {
    assertThatThrownBy(() -> settings("", NO_TOKEN, token.settings("")))
        .hasMessageContaining("zhicheng.seal.sm-token: Java finds no SM2 in PKCS#11 tokens")
        .hasMessageContaining("zhicheng.seal.sm-store");
  }

  @Test
  void aKeyIsInOnePlace() {
    assertThatThrownBy(() -> settings("keys.p12", token.settings(""), NO_TOKEN))
        .hasMessageContaining("zhicheng.seal.store and zhicheng.seal.token.module are both set");
  }

  @Test
  void thePinIsNotAmongWhatIsPrinted() {
    assertThat(settings("", token.settings("RSA"), NO_TOKEN).toString())
        .contains("softhsm")
        .doesNotContain(SoftToken.PIN);
  }

  /** All that a failed start prints. */
  private static org.assertj.core.api.AbstractStringAssert<?> assertThatStart(
      TokenSettings settings) {
    ThrowingCallable start = () -> Deployment.with(OurKeys.inToken(settings, anchors));
    var printed = new StringWriter();
    assertThatThrownBy(start).satisfies(thrown -> thrown.printStackTrace(new PrintWriter(printed)));
    return assertThat(printed.toString());
  }

  private static SealSettings settings(String store, TokenSettings token, TokenSettings smToken) {
    return new SealSettings(
        store,
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
        Duration.ofSeconds(5),
        token,
        smToken,
        "");
  }

  private static String pem(DemoAuthority authority) throws Exception {
    return "-----BEGIN CERTIFICATE-----\n"
        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(authority.root().getEncoded())
        + "\n-----END CERTIFICATE-----\n";
  }

  private static DemoAuthority authority(String kind) {
    try {
      return new DemoAuthority(kind, "令牌测试根" + kind);
    } catch (Exception e) {
      throw new IllegalStateException("No authority", e);
    }
  }
}
