package cn.zhicheng.overload.rate;

import cn.zhicheng.web.WaitingPage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/**
 * Puts the {@link RateFilter} where the session has told who asks, and nothing else was done yet:
 * whoever is refused is given no session and no token.
 */
@Configuration(proxyBeanMethods = false)
class CountRequests {
  @Bean
  Customizer<HttpSecurity> countedRequests(
      RateSettings settings, Rates rates, WaitingPage waiting) {
    var filter = new RateFilter(settings, rates, waiting);
    return http -> http.addFilterAfter(filter, SecurityContextHolderFilter.class);
  }
}
