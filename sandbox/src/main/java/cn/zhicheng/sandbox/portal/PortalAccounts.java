package cn.zhicheng.sandbox.portal;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Who can sign on at the portal, and with which password: the demo's people and whoever registered.
 * Every answer about a password takes the same work, so that nobody can measure which accounts
 * exist.
 */
@Component
@Profile("portal")
public final class PortalAccounts {
  private final Map<String, PortalUser> users = new LinkedHashMap<>();
  private final Map<String, PortalUser> registered = new LinkedHashMap<>();
  private final Map<String, String> listed = new HashMap<>();
  private final Map<String, String> changed = new HashMap<>();
  private final PasswordEncoder encoder;
  private final String nobody;
  private final AccountLock lock;
  private final Path file;

  PortalAccounts(PortalUsers demo, AccountLock lock, PortalProperties portal) {
    this.encoder = new BCryptPasswordEncoder(portal.passwordStrength());
    this.nobody = hash("nobody");
    this.lock = lock;
    this.file = portal.accountsFile();
    var once = new HashMap<String, String>();
    for (PortalUser user : demo.all()) {
      users.put(user.account(), user);
      listed.put(user.account(), once.computeIfAbsent(user.password(), this::hash));
    }
    KeptAccounts kept = KeptAccounts.in(file);
    kept.users().forEach(user -> add(user.user()));
    changed.putAll(kept.passwords());
  }

  /**
   * Who that is, if account and password belong together and the account is not locked.
   *
   * @param typed login name, mobile or, of persons, ID number
   */
  public Optional<PortalUser> signIn(PortalKind kind, String typed, String password) {
    Optional<PortalUser> user = find(kind, typed);
    boolean right = encoder.matches(password, user.map(this::hashOf).orElse(nobody));
    return user.filter(known -> lock.admits(known.account(), right));
  }

  /** The account somebody means; none when a handler's mobile belongs to several. */
  public synchronized Optional<PortalUser> find(PortalKind kind, String typed) {
    String sought = typed.strip();
    List<PortalUser> found =
        users.values().stream()
            .filter(user -> user.kind() == kind && user.answersTo(sought))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** The user of that login name. */
  public synchronized Optional<PortalUser> byAccount(String account) {
    return Optional.ofNullable(users.get(account));
  }

  synchronized Optional<PortalUser> bySubject(String subject) {
    return users.values().stream().filter(u -> u.subject().equals(subject)).findFirst();
  }

  /** The accounts of one box that a natural person holds, as herself or as handler. */
  public synchronized List<PortalUser> heldBy(String idNumber, PortalKind kind) {
    return users.values().stream()
        .filter(user -> user.kind() == kind && user.idNumber().equals(idNumber))
        .toList();
  }

  /** Opens an account and keeps it; not when anything is returned. */
  public synchronized Set<Duplicate> register(PortalUser user, String password) {
    Set<Duplicate> taken = EnumSet.noneOf(Duplicate.class);
    users.values().forEach(other -> taken.addAll(user.collidesWith(other)));
    if (taken.isEmpty()) {
      add(user);
      changed.put(user.account(), hash(password));
      keep();
    }
    return taken;
  }

  /** Sets a new password and lifts the lock. */
  public synchronized void changePassword(PortalUser user, String password) {
    changed.put(user.account(), hash(password));
    keep();
    lock.forget(user.account());
  }

  private void add(PortalUser user) {
    users.putIfAbsent(user.account(), user);
    registered.put(user.account(), user);
  }

  private void keep() {
    var users = registered.values().stream().map(KeptAccounts.Registered::of).toList();
    new KeptAccounts(users, Map.copyOf(changed)).writeTo(file);
  }

  private synchronized String hashOf(PortalUser user) {
    String own = changed.get(user.account());
    return own != null ? own : listed.getOrDefault(user.account(), nobody);
  }

  private String hash(String password) {
    return String.valueOf(encoder.encode(password));
  }
}
