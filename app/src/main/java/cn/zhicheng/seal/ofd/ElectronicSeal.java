package cn.zhicheng.seal.ofd;

import java.io.IOException;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1IA5String;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1UTF8String;

/**
 * An electronic seal (GB/T 38540, {@code SESeal} of version 4) as its maker hands it over.
 *
 * @param der the whole of it
 * @param kind of the picture, e.g. {@code PNG}
 * @param width in millimetres
 * @param height in millimetres
 * @param certificates DER of those that may set it
 */
public record ElectronicSeal(
    byte[] der,
    String name,
    String kind,
    byte[] picture,
    double width,
    double height,
    Instant from,
    Instant until,
    List<byte[]> certificates) {
  private static final int MOST_BYTES = 1024 * 1024;

  /** List type of certificates themselves; the other one has their digests. */
  private static final int CERTIFICATES = 1;

  /**
   * Reads one.
   *
   * @throws IOException when it is none of version 4 that names its certificates
   */
  public static ElectronicSeal read(byte[] der) throws IOException {
    if (der.length > MOST_BYTES) {
      throw new IOException("A seal of " + der.length + " bytes");
    }
    try {
      return of(der);
    } catch (ParseException | RuntimeException e) { // the parser's have no common type
      throw new IOException("No electronic seal of version 4", e);
    }
  }

  private static ElectronicSeal of(byte[] der) throws IOException, ParseException {
    var info = sequence(ASN1Sequence.getInstance(ASN1Primitive.fromByteArray(der)).getObjectAt(0));
    var header = sequence(info.getObjectAt(0));
    if (!ASN1IA5String.getInstance(header.getObjectAt(0)).getString().equals("ES")
        || ASN1Integer.getInstance(header.getObjectAt(1)).intValueExact() != 4) {
      throw new IOException("No seal of version 4");
    }
    var property = sequence(info.getObjectAt(2));
    if (ASN1Integer.getInstance(property.getObjectAt(2)).intValueExact() != CERTIFICATES) {
      throw new IOException("The seal does not name its certificates");
    }
    var certificates = new ArrayList<byte[]>();
    for (ASN1Encodable one : sequence(property.getObjectAt(3))) {
      certificates.add(ASN1OctetString.getInstance(one).getOctets());
    }
    var picture = sequence(info.getObjectAt(3));
    return new ElectronicSeal(
        der,
        ASN1UTF8String.getInstance(property.getObjectAt(1)).getString(),
        ASN1IA5String.getInstance(picture.getObjectAt(0)).getString(),
        ASN1OctetString.getInstance(picture.getObjectAt(1)).getOctets(),
        ASN1Integer.getInstance(picture.getObjectAt(2)).intValueExact(),
        ASN1Integer.getInstance(picture.getObjectAt(3)).intValueExact(),
        time(property.getObjectAt(5)),
        time(property.getObjectAt(6)),
        List.copyOf(certificates));
  }

  /** Whether the holder of this certificate may set it. */
  boolean belongsTo(byte[] certificate) {
    return certificates.stream().anyMatch(one -> Arrays.equals(one, certificate));
  }

  private static ASN1Sequence sequence(ASN1Encodable encoded) {
    return ASN1Sequence.getInstance(encoded);
  }

  private static Instant time(ASN1Encodable encoded) throws ParseException {
    return ASN1GeneralizedTime.getInstance(encoded).getDate().toInstant();
  }
}
