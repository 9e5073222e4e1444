package cn.zhicheng.seal.cms;

import cn.zhicheng.seal.key.Crypto;
import cn.zhicheng.seal.key.Signer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TimeStampToken;
import org.springframework.stereotype.Component;

/** Makes a detached signed message as PAdES wants it, with the chain and a time-stamp inside. */
@Component
public class SignMessage {
  private final StampSource stamps;

  SignMessage(StampSource stamps) {
    this.stamps = stamps;
  }

  /** DER of the signed message over the content, which stays outside. */
  public byte[] sign(byte[] content, Signer signer) {
    try {
      var maker = new CMSSignedDataGenerator();
      var digests = new JcaDigestCalculatorProviderBuilder().setProvider(Crypto.PROVIDER).build();
      maker.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(digests)
              .setSignedAttributeGenerator(attributes(signer))
              .build(new Behind(signer), signer.certificate()));
      maker.addCertificates(new JcaCertStore(signer.chain()));
      CMSSignedData signed = maker.generate(new CMSProcessableByteArray(content), false);
      return stamped(signed).getEncoded("DER");
    } catch (CMSException | OperatorCreationException | IOException e) {
      throw new IllegalStateException("No signed message can be made", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The signing certificate can't be read", e);
    }
  }

  /** Binds the certificate into what is signed; the time stands in the PDF (PAdES). */
  private static DefaultSignedAttributeTableGenerator attributes(Signer signer)
      throws CertificateEncodingException, GeneralSecurityException {
    byte[] print = MessageDigest.getInstance("SHA-256").digest(signer.certificate().getEncoded());
    var certificate = new SigningCertificateV2(new ESSCertIDv2[] {new ESSCertIDv2(print)});
    var vector = new ASN1EncodableVector();
    vector.add(
        new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(certificate)));
    return new WithoutTime(new AttributeTable(vector));
  }

  private CMSSignedData stamped(CMSSignedData signed) throws GeneralSecurityException {
    var all = new ArrayList<SignerInformation>();
    for (SignerInformation one : signed.getSignerInfos()) {
      byte[] print = MessageDigest.getInstance("SHA-256").digest(one.getSignature());
      Optional<TimeStampToken> token = stamps.over(print);
      all.add(token.map(stamp -> with(one, stamp)).orElse(one));
    }
    return CMSSignedData.replaceSigners(signed, new SignerInformationStore(all));
  }

  private static SignerInformation with(SignerInformation one, TimeStampToken token) {
    var stamp =
        new Attribute(
            PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
            new DERSet(token.toCMSSignedData().toASN1Structure()));
    return SignerInformation.replaceUnsignedAttributes(one, new AttributeTable(new DERSet(stamp)));
  }

  /** PAdES forbids the signing time among the signed attributes. */
  private static final class WithoutTime extends DefaultSignedAttributeTableGenerator {
    private WithoutTime(AttributeTable more) {
      super(more);
    }

    @Override
    @SuppressWarnings({"rawtypes", "JdkObsolete"}) // the library's own signature
    protected Hashtable createStandardAttributeTable(Map parameters) {
      Hashtable made = super.createStandardAttributeTable(parameters);
      made.remove(CMSAttributes.signingTime);
      return made;
    }
  }

  /** Our seam as the library wants to see it. */
  private static final class Behind implements ContentSigner {
    private final Signer signer;
    private final ByteArrayOutputStream collected = new ByteArrayOutputStream();

    private Behind(Signer signer) {
      this.signer = signer;
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
      return new DefaultSignatureAlgorithmIdentifierFinder().find(signer.algorithm());
    }

    @Override
    public OutputStream getOutputStream() {
      return collected;
    }

    @Override
    public byte[] getSignature() {
      return signer.sign(collected.toByteArray());
    }
  }
}
