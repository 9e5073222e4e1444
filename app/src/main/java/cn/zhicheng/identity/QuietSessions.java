package cn.zhicheng.identity;

import cn.zhicheng.barrier.Callers;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * Every page costs the session store one read; it is written to when something changed. Who calls
 * is not known before a session was read, and its tables hold nothing of a person's file.
 */
final class QuietSessions<S extends Session>
    implements FindByIndexNameSessionRepository<QuietSession<S>> {
  /**
   * What ids of ours look like. The database cannot even be asked for some of what a cookie may
   * hold.
   */
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private final FindByIndexNameSessionRepository<S> store;

  QuietSessions(FindByIndexNameSessionRepository<S> store) {
    this.store = store;
  }

  @Override
  public QuietSession<S> createSession() {
    return new QuietSession<>(Callers.whoever(store::createSession));
  }

  @Override
  public void save(QuietSession<S> session) {
    Callers.<@Nullable Void, RuntimeException>whoever(() -> {
      store.save(session.kept());
      return null;
    });
  }

  @Override
  public @Nullable QuietSession<S> findById(String id) {
    S found =
        ID.matcher(id).matches()
            ? Callers.<@Nullable S, RuntimeException>whoever(() -> store.findById(id))
            : null;
    return found == null ? null : new QuietSession<>(found);
  }

  @Override
  public void deleteById(String id) {
    Callers.<@Nullable Void, RuntimeException>whoever(() -> {
      store.deleteById(id);
      return null;
    });
  }

  @Override
  public Map<String, QuietSession<S>> findByIndexNameAndIndexValue(String name, String value) {
    return Callers.whoever(() -> store.findByIndexNameAndIndexValue(name, value))
        .entrySet()
        .stream()
        .collect(
            Collectors.toMap(Map.Entry::getKey, found -> new QuietSession<>(found.getValue())));
  }
}
