package cn.zhicheng.document.scan;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The scanner of this installation: clamd where its host is named, none otherwise. */
@Configuration(proxyBeanMethods = false)
class ScannerChoice {
  @Bean
  Scanner scanner(
      @Value("${zhicheng.scan.host:}") String host,
      @Value("${zhicheng.scan.port:3310}") int port,
      @Value("${zhicheng.scan.most-seconds:60}") int mostSeconds) {
    return host.isBlank() ? Scanner.NONE : new Clamd(host, port, mostSeconds * 1000);
  }
}
