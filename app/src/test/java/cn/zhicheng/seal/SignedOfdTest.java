package cn.zhicheng.seal;

import static cn.zhicheng.seal.OurKeys.OURS;
import static cn.zhicheng.seal.OurKeys.REASON;
import static cn.zhicheng.seal.OurKeys.STRANGERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A signed OFD proves who made it, and that none of its files was touched since. */
class SignedOfdTest {
  private static final String PAGE = "Doc_0/Pages/Page_0/Content.xml";

  @Test
  void anOfdIsSignedWithSm2() throws Exception {
    FileVerdict verdict = OURS.check().check(OURS.sign().ofd(SampleOfd.made(), REASON));
    assertThat(verdict.outcome()).isEqualTo(FileOutcome.VALID);
    assertThat(verdict.kind()).isEqualTo(FileKind.OFD);
    assertThat(verdict.signer()).isEqualTo("职称电子证照签章");
    assertThat(verdict.signedAt()).isEqualTo(REASON.at());
    assertThat(verdict.sha256()).hasSize(64);
  }

  @Test
  void anOfdWithoutSignatureIsSaidToHaveNone() throws Exception {
    assertThat(OURS.outcome(SampleOfd.made())).isEqualTo(FileOutcome.NOT_SIGNED);
  }

  @Test
  void anOfdOfStrangersIsForeign() throws Exception {
    byte[] theirs = STRANGERS.sign().ofd(SampleOfd.made(), REASON);
    assertThat(OURS.outcome(theirs)).isEqualTo(FileOutcome.FOREIGN);
  }

  @Test
  void anotherPageContentMakesItChanged() throws Exception {
    assertThat(outcomeWhen(files -> files.put(PAGE, changed(Archive.file(files, PAGE)))))
        .isEqualTo(FileOutcome.CHANGED);
  }

  @Test
  void oneFileMoreMakesItChanged() throws Exception {
    assertThat(outcomeWhen(files -> files.put("Doc_0/Annots.xml", new byte[] {'x'})))
        .isEqualTo(FileOutcome.CHANGED);
  }

  @Test
  void oneFileLessMakesItChanged() throws Exception {
    assertThat(outcomeWhen(files -> files.remove(PAGE))).isEqualTo(FileOutcome.CHANGED);
  }

  @Test
  void anotherListOfDigestsMakesItChanged() throws Exception {
    String digests = "Doc_0/Signs/Sign_0/Signature.xml";
    assertThat(outcomeWhen(files -> files.put(digests, changed(Archive.file(files, digests)))))
        .isEqualTo(FileOutcome.CHANGED);
  }

  @Test
  void withoutItsSignatureValueItIsChanged() throws Exception {
    assertThat(outcomeWhen(files -> files.remove("Doc_0/Signs/Sign_0/SignedValue.dat")))
        .isEqualTo(FileOutcome.CHANGED);
  }

  @Test
  void anOfdIsNotSignedTwice() throws Exception {
    byte[] signed = OURS.sign().ofd(SampleOfd.made(), REASON);
    assertThatThrownBy(() -> OURS.sign().ofd(signed, REASON))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static FileOutcome outcomeWhen(Consumer<Map<String, byte[]>> touched) throws Exception {
    Map<String, byte[]> files = Archive.unpack(OURS.sign().ofd(SampleOfd.made(), REASON));
    assertThat(OURS.outcome(Archive.pack(files))).isEqualTo(FileOutcome.VALID);
    touched.accept(files);
    return OURS.outcome(Archive.pack(files));
  }

  /** A blank more, which no reader shows. */
  private static byte[] changed(byte[] xml) {
    return new String(xml, StandardCharsets.UTF_8)
        .replaceFirst("><", "> <")
        .getBytes(StandardCharsets.UTF_8);
  }
}
