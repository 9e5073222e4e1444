package cn.zhicheng.bench;

import cn.zhicheng.identity.Audience;
import cn.zhicheng.identity.PublicPage;
import cn.zhicheng.identity.Role;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Found by the measured product beside its own controllers, behind the same filters: a POST that
 * does only the baseline's SQL, and two pages that do nothing, one of them without a session.
 */
@RestController
@Audience(Role.DEPARTMENT)
class BarePost {
  static final String DECIDE = "/bench/decide";
  static final String SIGNED_ON = "/bench/nothing";
  static final String ANYBODY = "/login/nothing";
  private final DataSource source;
  private volatile @Nullable DecisionDesk desk;

  BarePost(DataSource source) {
    this.source = source;
  }

  void sit(DecisionDesk at) {
    desk = at;
  }

  @PostMapping(DECIDE)
  ResponseEntity<Void> decide(@RequestParam UUID id, @RequestParam int version)
      throws SQLException {
    DecisionDesk at = desk;
    if (at == null) {
      return ResponseEntity.notFound().build();
    }
    try (Connection connection = source.getConnection();
        PreparedStatement decide = connection.prepareStatement(DecisionDesk.DECIDE)) {
      at.decide(decide, new DecisionDesk.Waiting(id, version));
    }
    return ResponseEntity.status(303).location(URI.create("/application-audits")).build();
  }

  @GetMapping(SIGNED_ON)
  ResponseEntity<Void> signedOn() {
    return ResponseEntity.noContent().build();
  }

  @PublicPage
  @GetMapping(ANYBODY)
  ResponseEntity<Void> anybody() {
    return ResponseEntity.noContent().build();
  }
}
