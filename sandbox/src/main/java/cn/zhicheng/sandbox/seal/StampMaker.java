package cn.zhicheng.sandbox.seal;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** Stamps whatever digest it is sent, with the time it is now. */
final class StampMaker {
  private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.3.6.1.4.1.0.1");

  private final PrivateKey key;
  private final List<X509Certificate> chain;
  private final Clock clock;
  private final AtomicLong serial;

  private StampMaker(PrivateKey key, List<X509Certificate> chain, Clock clock) {
    this.key = key;
    this.chain = chain;
    this.clock = clock;
    this.serial = new AtomicLong(clock.millis());
  }

  static StampMaker with(DemoKeys keys, Clock clock) throws IOException, GeneralSecurityException {
    char[] password = keys.password().toCharArray();
    KeyStore store = KeyStore.getInstance("PKCS12", DemoRoot.PROVIDER);
    try (InputStream in = Files.newInputStream(keys.folder().resolve("stamping.p12"))) {
      store.load(in, password);
    }
    List<X509Certificate> chain =
        Arrays.stream(store.getCertificateChain("seal")).map(X509Certificate.class::cast).toList();
    return new StampMaker((PrivateKey) store.getKey("seal", password), chain, clock);
  }

  /** The reply to a request; empty for what is none. */
  Optional<byte[]> answer(byte[] request) {
    try {
      var replies = new TimeStampResponseGenerator(stamps(), TSPAlgorithms.ALLOWED);
      BigInteger number = BigInteger.valueOf(serial.incrementAndGet());
      return Optional.of(
          replies
              .generate(new TimeStampRequest(request), number, Date.from(clock.instant()))
              .getEncoded());
    } catch (TSPException
        | IOException
        | GeneralSecurityException
        | OperatorCreationException
        | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private TimeStampTokenGenerator stamps()
      throws TSPException, GeneralSecurityException, OperatorCreationException {
    var digests = new JcaDigestCalculatorProviderBuilder().setProvider(DemoRoot.PROVIDER).build();
    var stamps =
        new TimeStampTokenGenerator(
            new JcaSimpleSignerInfoGeneratorBuilder()
                .setProvider(DemoRoot.PROVIDER)
                .build("SHA256withECDSA", key, chain.getFirst()),
            digests.get(new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1)),
            POLICY);
    stamps.addCertificates(new JcaCertStore(chain));
    return stamps;
  }
}
