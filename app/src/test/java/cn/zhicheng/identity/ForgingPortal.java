package cn.zhicheng.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** An OpenID provider that hands out whatever ID token a test wants, good ones and forged ones. */
final class ForgingPortal {
  private final HttpServer server;
  private final RSAKey own;
  private final RSAKey next;
  private final RSAKey strange;
  private final AtomicInteger keysAsked = new AtomicInteger();
  private volatile RSAKey published;
  private volatile String token = "";

  ForgingPortal() {
    try {
      own = new RSAKeyGenerator(2048).keyID("own").generate();
      next = new RSAKeyGenerator(2048).keyID("next").generate();
      strange = new RSAKeyGenerator(2048).keyID("own").generate();
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (JOSEException | IOException e) {
      throw new IllegalStateException("No provider", e);
    }
    published = own;
    server.createContext("/.well-known/openid-configuration", x -> answer(x, discovery()));
    server.createContext("/jwks", x -> answer(x, keys()));
    server.createContext(
        "/token",
        x ->
            answer(
                x,
                "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\"%s\"}"
                    .formatted(token)));
    server.start();
  }

  String issuer() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  void close() {
    server.stop(0);
  }

  /** The claims of a person whom the portal knows, in an answer to this nonce. */
  JWTClaimsSet.Builder person(String nonce) {
    Instant now = Instant.now();
    return new JWTClaimsSet.Builder()
        .issuer(issuer())
        .subject(UUID.randomUUID().toString())
        .audience("zhicheng")
        .issueTime(Date.from(now))
        .expirationTime(Date.from(now.plusSeconds(300)))
        .claim("nonce", nonce)
        .claim("user_kind", "personal")
        .claim("real_name", "王䶮")
        .claim("id_type", "ID_CARD")
        .claim("id_number", "34012319880229005X")
        .claim("mobile", "13800000001");
  }

  void signs(JWTClaimsSet.Builder claims) {
    token = signed(own, claims);
  }

  /** By a key that only calls itself the portal's. */
  void signsWithAStrangeKey(JWTClaimsSet.Builder claims) {
    token = signed(strange, claims);
  }

  void doesNotSign(JWTClaimsSet.Builder claims) {
    token = new PlainJWT(claims.build()).serialize();
  }

  /** With the key that comes after this one. */
  void signsWithItsNextKey(JWTClaimsSet.Builder claims) {
    token = signed(next, claims);
  }

  /** From now on only the next key is the portal's; or the first one again. */
  void changesItsKey(boolean over) {
    published = over ? next : own;
  }

  /** How often its keys were asked for. */
  int keysAsked() {
    return keysAsked.get();
  }

  private String keys() {
    keysAsked.incrementAndGet();
    return new JWKSet(published.toPublicJWK()).toString();
  }

  private static String signed(RSAKey key, JWTClaimsSet.Builder claims) {
    try {
      var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
      var jwt = new SignedJWT(header, claims.build());
      jwt.sign(new RSASSASigner(key));
      return jwt.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException("Not signed", e);
    }
  }

  private String discovery() {
    return """
    {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
     "jwks_uri": "%1$s/jwks", "response_types_supported": ["code"],
     "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"]}\
    """
        .formatted(issuer());
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }
}
