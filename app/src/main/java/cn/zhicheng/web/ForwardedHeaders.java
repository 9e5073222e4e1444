package cn.zhicheng.web;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties.ForwardHeadersStrategy;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.filter.ForwardedHeaderFilter;

/**
 * Behind a proxy the address a browser asked for is what the proxy says. Spring Boot's own filter
 * is there or not when the jar is built, and believes everybody; this one is asked at the start,
 * and believes the proxies that are named.
 */
@Configuration(proxyBeanMethods = false)
class ForwardedHeaders {
  @Bean
  FilterRegistrationBean<ForwardedHeaderFilter> forwardedHeaderFilter(
      ServerProperties server, @Value("${zhicheng.trusted-proxies:}") List<String> proxies) {
    var registration =
        new FilterRegistrationBean<ForwardedHeaderFilter>(new TrustedProxies(proxies));
    registration.setDispatcherTypes(
        DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
    registration.setEnabled(server.getForwardHeadersStrategy() == ForwardHeadersStrategy.FRAMEWORK);
    return registration;
  }
}
