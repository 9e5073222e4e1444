package cn.zhicheng.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;

import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

class SecurityHeadersTest {
  @Test
  void nothingInlineRunsAndNobodyMayFrameUs() throws Exception {
    try (var context = new AnnotationConfigWebApplicationContext()) {
      context.setServletContext(new MockServletContext());
      context.register(Chain.class);
      context.refresh();
      MockMvcBuilders.webAppContextSetup(context)
          .apply(springSecurity())
          .build()
          .perform(get("/"))
          .andExpect(
              header()
                  .string(
                      "Content-Security-Policy",
                      allOf(
                          containsString("script-src 'self';"),
                          containsString("style-src 'self';"),
                          containsString("frame-ancestors 'none'"),
                          endsWith("form-action 'self' https://sso.example.cn:8443"),
                          not(containsString("unsafe")))))
          .andExpect(header().string("X-Content-Type-Options", "nosniff"))
          .andExpect(header().string("X-Frame-Options", "DENY"))
          .andExpect(header().string("Referrer-Policy", "same-origin"))
          .andExpect(header().string("Permissions-Policy", containsString("camera=()")));
    }
  }

  @EnableWebMvc
  @EnableWebSecurity
  static class Chain {
    @Bean
    SecurityFilterChain security(HttpSecurity http) throws Exception {
      return http.headers(new SecurityHeaders("https://sso.example.cn:8443/realms/gov")).build();
    }
  }
}
