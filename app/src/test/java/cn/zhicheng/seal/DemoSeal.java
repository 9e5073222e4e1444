package cn.zhicheng.seal;

import cn.zhicheng.seal.key.Crypto;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Signature;
import java.time.Instant;
import java.util.Date;
import javax.imageio.ImageIO;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERIA5String;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;

/** An electronic seal (GB/T 38540) as its maker would write it, a red disc of 42 mm. */
final class DemoSeal {
  private DemoSeal() {}

  static Path made(Path folder, DemoAuthority.Issued key, Instant from, Instant until)
      throws Exception {
    byte[] certificate = key.certificate().getEncoded();
    var property =
        of(
            new ASN1Integer(3),
            new DERUTF8String("职称专用章（测试）"),
            new ASN1Integer(1),
            of(new DEROctetString(certificate)),
            new DERGeneralizedTime(Date.from(from)),
            new DERGeneralizedTime(Date.from(from)),
            new DERGeneralizedTime(Date.from(until)));
    var info =
        of(
            of(new DERIA5String("ES"), new ASN1Integer(4), new DERIA5String("DemoSeal")),
            new DERIA5String("34000000000001"),
            property,
            of(
                new DERIA5String("PNG"),
                new DEROctetString(disc()),
                new ASN1Integer(42),
                new ASN1Integer(42)));
    Signature maker = Signature.getInstance("SM3withSM2", Crypto.PROVIDER);
    maker.initSign(key.keys().getPrivate());
    maker.update(info.getEncoded("DER"));
    var seal =
        of(
            info,
            new DEROctetString(certificate),
            GMObjectIdentifiers.sm2sign_with_sm3,
            new DERBitString(maker.sign()));
    Path file = Files.createTempFile(folder, "seal", ".esl");
    Files.write(file, seal.getEncoded("DER"));
    return file;
  }

  private static DERSequence of(ASN1Encodable... parts) {
    return new DERSequence(parts);
  }

  private static byte[] disc() throws Exception {
    var image = new BufferedImage(120, 120, BufferedImage.TYPE_INT_ARGB);
    var pen = image.createGraphics();
    pen.setColor(new Color(210, 0, 0, 230));
    pen.drawOval(4, 4, 110, 110);
    pen.fillOval(50, 50, 20, 20);
    pen.dispose();
    var out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }
}
