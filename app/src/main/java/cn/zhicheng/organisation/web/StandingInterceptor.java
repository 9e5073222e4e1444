package cn.zhicheng.organisation.web;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the {@link StandingGate} behind the gate of the roles: 403 comes before 409. */
@Component
class StandingInterceptor implements WebMvcConfigurer {
  private static final int BEHIND_THE_ROLES = 10;
  private final StandingGate gate;

  StandingInterceptor(StandingGate gate) {
    this.gate = gate;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(gate).order(BEHIND_THE_ROLES);
  }
}
