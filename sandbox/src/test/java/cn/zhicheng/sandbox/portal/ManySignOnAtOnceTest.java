package cn.zhicheng.sandbox.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/** Nobody is refused because others sign on in the same moment. */
class ManySignOnAtOnceTest {
  private static final int PEOPLE = 8;
  private static final int TIMES = 400;

  private final SignOnsUnderWay kept = new SignOnsUnderWay();

  @Test
  void eachFindsTheirOwn() throws Exception {
    var together = new CyclicBarrier(PEOPLE);
    var all = new ArrayList<Future<?>>();
    try (var threads = Executors.newFixedThreadPool(PEOPLE)) {
      for (int i = 0; i < PEOPLE; i++) {
        int who = i;
        all.add(
            threads.submit(() -> {
              together.await();
              for (int time = 0; time < TIMES; time++) {
                signsOn(who + "-" + time);
              }
              return null;
            }));
      }
      for (Future<?> one : all) {
        assertThatCode(one::get).doesNotThrowAnyException();
      }
    }
  }

  private void signsOn(String state) {
    kept.save(
        OAuth2Authorization.withRegisteredClient(client())
            .id(state)
            .principalName(state)
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .attribute(OAuth2ParameterNames.STATE, state)
            .build());
    var found = kept.findByToken(state, new OAuth2TokenType(OAuth2ParameterNames.STATE));
    assertThat(found).isNotNull();
    assertThat(found.getId()).isEqualTo(state);
  }

  private static RegisteredClient client() {
    return RegisteredClient.withId("c")
        .clientId("c")
        .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
        .redirectUri("http://127.0.0.1/back")
        .build();
  }
}
