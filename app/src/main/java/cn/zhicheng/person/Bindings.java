package cn.zhicheng.person;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to which unit, read side. */
@Component
public class Bindings {
  private final BindingStore store;

  Bindings(BindingStore store) {
    this.store = store;
  }

  /** The unit the person belongs to now; empty while unbound or waiting (FAQ-P11). */
  public Optional<ActiveBinding> active(UUID person) {
    return standing(person).active();
  }

  /** All the person's requests with their units, in one statement. */
  public UnitStanding standing(UUID person) {
    return store.standing(person);
  }

  /** The person's requests, newest first. */
  public List<Binding> ofPerson(UUID person) {
    return standing(person).own().stream().map(OwnBinding::binding).toList();
  }

  /**
   * Keeps the person's binding as it is until the transaction is over: for acts that must not cross
   * with its end, such as submitting an application.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void hold(UUID person) {
    store.hold(person);
  }

  /** One request made to this unit; empty for other units' requests. */
  public Optional<Binding> ofUnit(UUID unit, UUID binding) {
    return store.ofUnit(unit, binding);
  }

  /** The same with who made it, in one statement. */
  public Optional<PersonsBinding> withPerson(UUID unit, UUID binding) {
    return store.withPerson(unit, binding);
  }

  /** Whether the person belongs, or asks to belong, to the unit. */
  public boolean concerns(UUID unit, UUID person) {
    return store.concerns(unit, person);
  }
}
