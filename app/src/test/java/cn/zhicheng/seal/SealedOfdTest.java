package cn.zhicheng.seal;

import static cn.zhicheng.seal.OurKeys.FOLDER;
import static cn.zhicheng.seal.OurKeys.OURS;
import static cn.zhicheng.seal.OurKeys.REASON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.zhicheng.shared.RefusedException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An OFD carries the electronic seal (GB/T 38540) where one is configured, and proves itself. */
class SealedOfdTest {
  private static final SealPlace PLACE = new SealPlace(1, 150, 100);
  private static final Instant FROM = REASON.at().minus(Duration.ofDays(30));
  private static final Instant UNTIL = REASON.at().plus(Duration.ofDays(300));
  private static final String VALUE = "Doc_0/Signs/Sign_0/SignedValue.dat";
  private static DemoAuthority.Issued key;
  private static Path store;
  private static Deployment ours;

  @BeforeAll
  static void aSeal() throws Exception {
    var authority = new DemoAuthority("SM2", "印章测试根");
    key = authority.signing(DemoAuthority.SIGNER);
    store = authority.stored(FOLDER, key);
    ours = Deployment.with(OurKeys.sealed(store, DemoSeal.made(FOLDER, key, FROM, UNTIL)));
  }

  private static byte[] sealed() throws Exception {
    return ours.sign().ofd(SampleOfd.made(), REASON, PLACE);
  }

  @Test
  void theSealStandsOnThePageAndTheFileIsValid() throws Exception {
    byte[] ofd = sealed();
    FileVerdict verdict = ours.check().check(ofd);
    assertThat(verdict.outcome()).isEqualTo(FileOutcome.VALID);
    assertThat(verdict.kind()).isEqualTo(FileKind.OFD);
    assertThat(verdict.signer()).isEqualTo("职称电子证照签章");
    Map<String, byte[]> files = Archive.unpack(ofd);
    assertThat(
            new String(Archive.file(files, "Doc_0/Signs/Signatures.xml"), StandardCharsets.UTF_8))
        .contains("Type=\"Seal\"");
    assertThat(
            new String(
                Archive.file(files, "Doc_0/Signs/Sign_0/Signature.xml"), StandardCharsets.UTF_8))
        .contains("Boundary=\"129.0 79.0 42.0 42.0\"", "Seal.esl");
    assertThat(ours.sign().imprint().orElseThrow().name()).isEqualTo("职称专用章（测试）");
  }

  @Test
  void opensslFindsTheSealRight() throws Exception {
    var whole = ASN1Sequence.getInstance(Archive.file(Archive.unpack(sealed()), VALUE));
    byte[] certificate = ASN1OctetString.getInstance(whole.getObjectAt(1)).getOctets();
    byte[] signature = ASN1BitString.getInstance(whole.getObjectAt(3)).getOctets();
    byte[] signed = whole.getObjectAt(0).toASN1Primitive().getEncoded("DER");
    assertThat(OtherPrograms.opensslSm2(certificate, signed, signature)).contains("Verified OK");
  }

  @Test
  void whateverIsChangedIsTold() throws Exception {
    assertThat(outcomeWhen(files -> files.remove("Doc_0/Signs/Sign_0/Seal.esl")))
        .isEqualTo(FileOutcome.CHANGED);
    assertThat(outcomeWhen(files -> touch(files, "Doc_0/Signs/Sign_0/Seal.esl")))
        .isEqualTo(FileOutcome.CHANGED);
    assertThat(outcomeWhen(files -> touch(files, "Doc_0/Pages/Page_0/Content.xml")))
        .isEqualTo(FileOutcome.CHANGED);
    assertThat(outcomeWhen(SealedOfdTest::move)).isEqualTo(FileOutcome.CHANGED);
    assertThat(outcomeWhen(files -> touch(files, VALUE))).isEqualTo(FileOutcome.CHANGED);
  }

  @Test
  void aFlippedBitInTheSealsValueIsNeverValid() throws Exception {
    Map<String, byte[]> files = Archive.unpack(sealed());
    byte[] value = Archive.file(files, VALUE);
    for (int i = 0; i < value.length; i++) {
      byte[] flipped = value.clone();
      flipped[i] ^= 1;
      files.put(VALUE, flipped);
      assertThat(ours.outcome(Archive.pack(files))).as("byte " + i).isNotEqualTo(FileOutcome.VALID);
    }
  }

  @Test
  void strangersDoNotFindItTheirs() throws Exception {
    assertThat(OURS.outcome(sealed())).isEqualTo(FileOutcome.FOREIGN);
  }

  @Test
  void withoutAConfiguredSealTheOfdIsSignedAlone() throws Exception {
    byte[] ofd = OURS.sign().ofd(SampleOfd.made(), REASON, PLACE);
    assertThat(OURS.outcome(ofd)).isEqualTo(FileOutcome.VALID);
    assertThat(Archive.unpack(ofd)).doesNotContainKey("Doc_0/Signs/Sign_0/Seal.esl");
    assertThat(OURS.sign().imprint()).isEmpty();
  }

  @Test
  void aSealOutOfItsTimeIsNotSet() throws Exception {
    Path ended = DemoSeal.made(FOLDER, key, FROM, REASON.at().minus(Duration.ofDays(1)));
    SignDocuments sign = Deployment.with(OurKeys.sealed(store, ended)).sign();
    byte[] unsigned = SampleOfd.made();
    assertThatThrownBy(() -> sign.ofd(unsigned, REASON, PLACE))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("电子印章不在有效期内");
  }

  @Test
  void aSealOfSomebodyElseOrNoneStopsTheStart() throws Exception {
    var other = new DemoAuthority("SM2", "别家").signing(DemoAuthority.SIGNER);
    Path theirs = DemoSeal.made(FOLDER, other, FROM, UNTIL);
    assertThatThrownBy(() -> Deployment.with(OurKeys.sealed(store, theirs)))
        .hasStackTraceContaining("does not name the certificate of sm-store");
    Path rubbish = Files.writeString(FOLDER.resolve("rubbish.esl"), "no seal");
    assertThatThrownBy(() -> Deployment.with(OurKeys.sealed(store, rubbish)))
        .hasStackTraceContaining("zhicheng.seal.ofd-seal: there is no electronic seal in");
  }

  private static FileOutcome outcomeWhen(Consumer<Map<String, byte[]>> touched) throws Exception {
    Map<String, byte[]> files = Archive.unpack(sealed());
    assertThat(ours.outcome(Archive.pack(files))).isEqualTo(FileOutcome.VALID);
    touched.accept(files);
    return ours.outcome(Archive.pack(files));
  }

  /** The last byte but one, whatever it means. */
  private static void touch(Map<String, byte[]> files, String path) {
    byte[] content = Archive.file(files, path).clone();
    content[content.length - 2] ^= 1;
    files.put(path, content);
  }

  /** The seal somewhere else on the page. */
  private static void move(Map<String, byte[]> files) {
    String path = "Doc_0/Signs/Sign_0/Signature.xml";
    var xml = new String(Archive.file(files, path), StandardCharsets.UTF_8);
    files.put(path, xml.replace("129.0", "29.0").getBytes(StandardCharsets.UTF_8));
  }
}
