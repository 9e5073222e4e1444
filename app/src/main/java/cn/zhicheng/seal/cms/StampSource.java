package cn.zhicheng.seal.cms;

import cn.zhicheng.seal.key.SealSettings;
import cn.zhicheng.shared.Refusal;
import cn.zhicheng.shared.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.util.Optional;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.springframework.stereotype.Component;

/** The time-stamp authority (RFC 3161 over HTTP), where one is configured. */
@Component
public class StampSource {
  private static final int MOST_ANSWER = 64 * 1024;

  private final SealSettings settings;
  private final SecureRandom random = new SecureRandom();
  private final HttpClient http;

  StampSource(SealSettings settings) {
    this.settings = settings;
    this.http =
        HttpClient.newBuilder()
            .connectTimeout(settings.tsaTimeout())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /** Whether signatures get time-stamps. */
  public boolean configured() {
    return !settings.tsaUrl().isEmpty();
  }

  /**
   * A time-stamp over these bytes; empty where no authority is configured.
   *
   * @throws RefusedException when it does not answer, or not to the question
   */
  Optional<TimeStampToken> over(byte[] sha256) {
    if (!configured()) {
      return Optional.empty();
    }
    var asking = new TimeStampRequestGenerator();
    asking.setCertReq(true);
    try {
      TimeStampRequest request =
          asking.generate(TSPAlgorithms.SHA256, sha256, new BigInteger(64, random));
      var response = new TimeStampResponse(send(request.getEncoded()));
      response.validate(request);
      TimeStampToken token = response.getTimeStampToken();
      if (token == null) {
        throw new IOException("The authority refused: " + response.getStatusString());
      }
      return Optional.of(token);
    } catch (IOException | TSPException e) {
      throw unavailable(e);
    }
  }

  private byte[] send(byte[] request) throws IOException {
    HttpRequest post =
        HttpRequest.newBuilder(URI.create(settings.tsaUrl()))
            .timeout(settings.tsaTimeout())
            .header("Content-Type", "application/timestamp-query")
            .POST(HttpRequest.BodyPublishers.ofByteArray(request))
            .build();
    try {
      HttpResponse<InputStream> answer = http.send(post, HttpResponse.BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        if (answer.statusCode() != 200) {
          throw new IOException("The authority answered " + answer.statusCode());
        }
        return body.readNBytes(MOST_ANSWER);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while asking for a time-stamp", e);
    }
  }

  private static RefusedException unavailable(Exception cause) {
    var refused =
        new RefusedException(Refusal.of("STAMP_UNAVAILABLE", "时间戳服务暂时没有响应，文件还没有签章，请稍后再试。"));
    refused.initCause(cause);
    return refused;
  }
}
