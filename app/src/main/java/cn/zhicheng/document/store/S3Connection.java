package cn.zhicheng.document.store;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Speaks with the S3-compatible store, where one is configured. */
@Configuration(proxyBeanMethods = false)
class S3Connection {
  private static final Logger LOG = LoggerFactory.getLogger(S3Connection.class);
  private static final int TRIES = 3;
  private static final int CONNECTIONS = 50;

  /** None where no store is configured. */
  @Bean
  @Nullable Bucket bucket(S3Settings settings) {
    return settings.configured() ? open(settings) : null;
  }

  /**
   * Addresses by path and no checksums but those a request needs, as stores of other makers than
   * Amazon want it.
   */
  static Bucket open(S3Settings settings) {
    S3Client client =
        S3Client.builder()
            .endpointOverride(URI.create(settings.endpoint()))
            .region(Region.of(settings.region()))
            .credentialsProvider(
                StaticCredentialsProvider.create(
                    AwsBasicCredentials.create(settings.accessKey(), settings.secretKey())))
            .forcePathStyle(true)
            .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
            .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
            .httpClientBuilder(
                Apache5HttpClient.builder()
                    .maxConnections(CONNECTIONS)
                    .connectionTimeout(settings.connectTimeout())
                    .connectionAcquisitionTimeout(settings.answerTimeout())
                    .socketTimeout(settings.answerTimeout()))
            .overrideConfiguration(calls ->
                calls
                    .apiCallTimeout(settings.deadline())
                    .retryStrategy(StandardRetryStrategy.builder().maxAttempts(TRIES).build()))
            .build();
    ask(client, settings);
    return new Bucket(client, settings.bucket());
  }

  /** A wrong bucket or key stops the start; a store that is away now may come back. */
  private static void ask(S3Client client, S3Settings settings) {
    try {
      client.headBucket(head -> head.bucket(settings.bucket()));
    } catch (S3Exception e) {
      if (e.statusCode() < 500) {
        client.close();
        throw new IllegalStateException(
            "The store at zhicheng.store.s3.endpoint refuses zhicheng.store.s3.bucket "
                + settings.bucket()
                + ": status "
                + e.statusCode()
                + " (404: no such bucket; 403: wrong access-key or secret-key, or no right to it)",
            e);
      }
      LOG.warn("The S3 store is not well; files can't be kept or read until it is", e);
    } catch (SdkException e) {
      LOG.warn("The S3 store can't be reached; files can't be kept or read until it can", e);
    }
  }
}
