package cn.zhicheng.seal.cms;

import cn.zhicheng.seal.key.Crypto;
import cn.zhicheng.seal.key.Trust;
import cn.zhicheng.seal.key.Trust.SignedAt;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Checks a detached signed message against the content it came with. */
@Component
public class CheckMessage {
  private final Trust trust;
  private final CheckStamp stamps;
  private final Clock clock;

  CheckMessage(Trust trust, CheckStamp stamps, Clock clock) {
    this.trust = trust;
    this.stamps = stamps;
    this.clock = clock;
  }

  /**
   * @param claimedAt when it was signed, as the document says; null: unknown
   * @throws BrokenMessageException when it is no message with one signer and its certificate
   */
  public CheckedMessage check(byte[] message, byte[] content, @Nullable Instant claimedAt)
      throws BrokenMessageException {
    try {
      var data = new CMSSignedData(new CMSProcessableByteArray(content), message);
      CheckedMessage checked = checked(data, claimedAt);
      boolean canonical = Arrays.equals(message, data.getEncoded("DER")); // as we write it
      return canonical ? checked : checked.unfit();
    } catch (CMSException
        | IOException
        | GeneralSecurityException
        | RuntimeException // what the parser throws at hostile bytes has no common type
        | StackOverflowError e) {
      throw new BrokenMessageException(e);
    }
  }

  private CheckedMessage checked(CMSSignedData data, @Nullable Instant claimedAt)
      throws CMSException, GeneralSecurityException {
    if (data.getSignerInfos().size() != 1
        || !CMSObjectIdentifiers.signedData.equals(data.toASN1Structure().getContentType())) {
      throw new CMSException("One signer is expected");
    }
    SignerInformation info = data.getSignerInfos().iterator().next();
    Collection<X509Certificate> sent = Certificates.in(data.getCertificates());
    X509Certificate signer = Certificates.matching(data.getCertificates(), info.getSID());
    CheckStamp.Stamp stamp = stamps.of(info);
    Instant claimed = claimedAt != null ? claimedAt : clock.instant();
    var at = stamp.at() == null ? new SignedAt(claimed, false) : new SignedAt(stamp.at(), true);
    boolean known = trust.known(signer, sent);
    boolean fits = known && info.getSignedAttributes() != null && fits(info, signer);
    boolean ours = fits ? trust.ours(signer, sent, at) : known; // a changed time says nothing
    return new CheckedMessage(
        ours,
        fits && !stamp.broken(),
        GMObjectIdentifiers.sm3.getId().equals(info.getDigestAlgOID()),
        SignerName.of(signer),
        stamp.at());
  }

  private static boolean fits(SignerInformation info, X509Certificate signer) {
    try {
      return info.verify(
          new JcaSimpleSignerInfoVerifierBuilder().setProvider(Crypto.PROVIDER).build(signer));
    } catch (CMSException | OperatorCreationException e) {
      return false; // a digest that does not fit is told by an exception
    }
  }
}
