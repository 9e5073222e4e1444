package cn.zhicheng.person;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who belongs to which unit, read side. */
@Component
public class Bindings {
  private final BindingStore store;

  Bindings(BindingStore store) {
    this.store = store;
  }

  /** The unit the person belongs to now; empty while unbound or waiting (FAQ-P11). */
  public Optional<ActiveBinding> active(UUID person) {
    return store.active(person);
  }

  /** The person's requests, newest first. */
  public List<Binding> ofPerson(UUID person) {
    return store.ofPerson(person);
  }

  /** One request made to this unit; empty for other units' requests. */
  public Optional<Binding> ofUnit(UUID unit, UUID binding) {
    return store.ofUnit(unit, binding);
  }

  /** Whether the person belongs, or asks to belong, to the unit. */
  public boolean concerns(UUID unit, UUID person) {
    return store.concerns(unit, person);
  }
}
