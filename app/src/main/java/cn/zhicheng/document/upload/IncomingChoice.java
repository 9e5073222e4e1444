package cn.zhicheng.document.upload;

import cn.zhicheng.document.store.Bucket;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Pieces lie where the documents do. */
@Configuration(proxyBeanMethods = false)
class IncomingChoice {
  @Bean
  Incoming incoming(
      ObjectProvider<Bucket> buckets, @Value("${zhicheng.document-folder}") Path folder) {
    @Nullable Bucket bucket = buckets.getIfAvailable();
    return bucket == null ? new IncomingFolder(folder) : new IncomingBucket(bucket);
  }
}
