package cn.zhicheng.seal.cms;

import cn.zhicheng.seal.key.Crypto;
import cn.zhicheng.seal.key.Trust;
import cn.zhicheng.seal.key.Trust.SignedAt;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks the time-stamp over a signature. */
@Component
class CheckStamp {
  private static final Stamp NONE = new Stamp(null, false);
  private static final Stamp BROKEN = new Stamp(null, true);

  private final Trust trust;

  CheckStamp(Trust trust) {
    this.trust = trust;
  }

  /**
   * @param at the proven time; null without a stamp of an authority we trust
   * @param broken whether there is a stamp that does not belong to the signature
   */
  record Stamp(@Nullable Instant at, boolean broken) {}

  Stamp of(SignerInformation info) {
    AttributeTable table = info.getUnsignedAttributes();
    Attribute found =
        table == null ? null : table.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
    if (found == null) {
      return NONE;
    }
    try {
      var token = new TimeStampToken(ContentInfo.getInstance(found.getAttrValues().getObjectAt(0)));
      return checked(token, info.getSignature());
    } catch (TSPException
        | IOException
        | GeneralSecurityException
        | OperatorCreationException
        | RuntimeException e) { // what the parser throws at hostile bytes has no common type
      return BROKEN;
    }
  }

  private Stamp checked(TimeStampToken token, byte[] signature)
      throws TSPException, GeneralSecurityException, OperatorCreationException {
    String digest = token.getTimeStampInfo().getMessageImprintAlgOID().getId();
    byte[] print = MessageDigest.getInstance(digest, Crypto.PROVIDER).digest(signature);
    if (!MessageDigest.isEqual(print, token.getTimeStampInfo().getMessageImprintDigest())) {
      return BROKEN;
    }
    Instant at = token.getTimeStampInfo().getGenTime().toInstant();
    X509Certificate authority = Certificates.matching(token.getCertificates(), token.getSID());
    if (!trust.stamps(
        authority, Certificates.in(token.getCertificates()), new SignedAt(at, true))) {
      return NONE;
    }
    token.validate(
        new JcaSimpleSignerInfoVerifierBuilder().setProvider(Crypto.PROVIDER).build(authority));
    return new Stamp(at, false);
  }
}
