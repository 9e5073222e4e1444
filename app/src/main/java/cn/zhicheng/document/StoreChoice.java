package cn.zhicheng.document;

import cn.zhicheng.document.store.Bucket;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where this installation keeps its documents: the bucket where there is one, else the folder. */
@Configuration(proxyBeanMethods = false)
class StoreChoice {
  @Bean
  DocumentStore documentStore(
      ObjectProvider<Bucket> buckets, @Value("${zhicheng.document-folder}") Path folder) {
    @Nullable Bucket bucket = buckets.getIfAvailable();
    return bucket == null ? new FolderStore(folder) : new S3Store(bucket);
  }
}
