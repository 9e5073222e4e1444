package cn.zhicheng.sandbox.seal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;

/**
 * The electronic seal (GB/T 38540) of this sandbox, made by its own SM2 key: it says itself that it
 * is a demonstration.
 */
public final class DemoSeal {
  private static final String OFFICE = "安徽省人力资源和社会保障厅";
  private static final List<String> PURPOSE = List.of("职称专用章", "（演示）");
  private static final int MILLIMETRES = 42;
  private static final int UNIT = 1;

  private DemoSeal() {}

  /** The file of the seal, made now where there is none yet. */
  public static Path of(DemoKeys keys) {
    Path file = keys.folder().resolve("seal.esl");
    try {
      if (!Files.exists(file)) {
        Files.write(file, made(keys));
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("The seal cannot be kept in " + keys.folder(), e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The seal cannot be made", e);
    }
  }

  private static byte[] made(DemoKeys keys) throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12", DemoRoot.PROVIDER);
    try (InputStream in = Files.newInputStream(keys.nationalStore())) {
      store.load(in, keys.password().toCharArray());
    }
    var certificate = (X509Certificate) store.getCertificate("seal");
    DERSequence info = info(certificate);
    Signature maker = Signature.getInstance("SM3withSM2", DemoRoot.PROVIDER);
    maker.initSign((PrivateKey) store.getKey("seal", keys.password().toCharArray()));
    maker.update(info.getEncoded("DER"));
    return of(
            info,
            new DEROctetString(certificate.getEncoded()),
            GMObjectIdentifiers.sm2sign_with_sm3,
            new DERBitString(maker.sign()))
        .getEncoded("DER");
  }

  private static DERSequence info(X509Certificate certificate)
      throws IOException, GeneralSecurityException {
    return of(
        of(new DERIA5String("ES"), new ASN1Integer(4), new DERIA5String("ZhichengDemo")),
        new DERIA5String("34000000000000"),
        of(
            new ASN1Integer(UNIT),
            new DERUTF8String(OFFICE + " " + String.join("", PURPOSE)),
            new ASN1Integer(1),
            of(new DEROctetString(certificate.getEncoded())),
            new DERGeneralizedTime(Date.from(Instant.now())),
            new DERGeneralizedTime(certificate.getNotBefore()),
            new DERGeneralizedTime(certificate.getNotAfter())),
        of(
            new DERIA5String("PNG"),
            new DEROctetString(RoundSeal.png(OFFICE, PURPOSE)),
            new ASN1Integer(MILLIMETRES),
            new ASN1Integer(MILLIMETRES)));
  }

  private static DERSequence of(ASN1Encodable... parts) {
    return new DERSequence(parts);
  }
}
