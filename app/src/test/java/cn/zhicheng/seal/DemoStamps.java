package cn.zhicheng.seal;

import cn.zhicheng.seal.key.Crypto;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A time-stamp authority below a root made up for tests, on a free port until the run ends. */
final class DemoStamps {
  private final DemoAuthority authority;
  private final DemoAuthority.Issued stamping;
  private final Clock clock;
  private final HttpServer http;
  private final AtomicLong serial = new AtomicLong(1);

  private DemoStamps(DemoAuthority authority, Clock clock) throws Exception {
    this.authority = authority;
    this.stamping = authority.stamping();
    this.clock = clock;
    this.http = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    http.createContext("/tsa", this::answer);
    http.start();
  }

  /**
   * Starts one.
   *
   * @param clock says what stands in the stamps
   */
  static DemoStamps start(DemoAuthority authority, Clock clock) throws Exception {
    return new DemoStamps(authority, clock);
  }

  String url() {
    return "http://127.0.0.1:" + http.getAddress().getPort() + "/tsa";
  }

  DemoAuthority.Issued key() {
    return stamping;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] stamp = stamp(new TimeStampRequest(exchange.getRequestBody().readAllBytes()));
      exchange.sendResponseHeaders(200, stamp.length);
      exchange.getResponseBody().write(stamp);
    } catch (Exception e) {
      throw new IOException("No stamp", e);
    }
  }

  private byte[] stamp(TimeStampRequest request) throws Exception {
    var digests = new JcaDigestCalculatorProviderBuilder().setProvider(Crypto.PROVIDER).build();
    var stamps =
        new TimeStampTokenGenerator(
            new JcaSimpleSignerInfoGeneratorBuilder()
                .setProvider(Crypto.PROVIDER)
                .build(authority.algorithm(), stamping.keys().getPrivate(), stamping.certificate()),
            digests.get(new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1)),
            new ASN1ObjectIdentifier("1.3.6.1.4.1.0.1"));
    stamps.addCertificates(new JcaCertStore(List.of(stamping.certificate(), authority.root())));
    BigInteger number = BigInteger.valueOf(serial.getAndIncrement());
    return new TimeStampResponseGenerator(stamps, TSPAlgorithms.ALLOWED)
        .generate(request, number, Date.from(clock.instant()))
        .getEncoded();
  }
}
