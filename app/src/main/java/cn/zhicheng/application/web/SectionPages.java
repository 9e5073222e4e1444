package cn.zhicheng.application.web;

import cn.zhicheng.achievement.ApprovedEntry;
import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.EntryRows;
import cn.zhicheng.achievement.Library;
import cn.zhicheng.application.Application;
import cn.zhicheng.application.ContentField;
import cn.zhicheng.application.DemandTerms;
import cn.zhicheng.application.DraftView;
import cn.zhicheng.application.Item;
import cn.zhicheng.application.Section;
import cn.zhicheng.application.TypedText;
import cn.zhicheng.application.access.ApplyAccess;
import cn.zhicheng.person.People;
import cn.zhicheng.person.Person;
import cn.zhicheng.plan.Plans;
import cn.zhicheng.reference.Specialties;
import cn.zhicheng.shared.NotFoundException;
import cn.zhicheng.shared.Problems;
import cn.zhicheng.web.Detail;
import cn.zhicheng.web.Option;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the page of one section. */
@Component
class SectionPages {
  private final CategoryCatalogue catalogue;
  private final Library library;
  private final Plans plans;
  private final Specialties specialties;
  private final People people;

  SectionPages(
      CategoryCatalogue catalogue,
      Library library,
      Plans plans,
      Specialties specialties,
      People people) {
    this.catalogue = catalogue;
    this.library = library;
    this.plans = plans;
    this.specialties = specialties;
    this.people = people;
  }

  /**
   * @param typed what was typed and not kept; empty to show what is stored
   */
  SectionPage page(
      DraftView view,
      String code,
      Map<String, String> typed,
      Problems problems,
      @Nullable String conflict) {
    Section section = section(code);
    Application application = view.application();
    boolean basics = code.equals(Section.BASICS);
    Person person = basics ? people.get(application.personId()) : null;
    return new SectionPage(
        application,
        section,
        view.marksOf(code),
        ContentField.of(code),
        typed.isEmpty() ? application.content() : kept(application, code, typed),
        person == null ? List.of() : profile(person),
        person == null ? null : photo(application, person),
        specialties.byId(application.specialtyId()).name(),
        basics ? offered(application) : List.of(),
        section.fromLibrary() ? lines(view, code) : List.of(),
        section.fromLibrary() ? DemandTerms.sentence(view.plan().terms(), code) : "",
        ApplyAccess.mayEdit(application),
        problems,
        conflict);
  }

  /**
   * @throws NotFoundException for a code no section has
   */
  Section section(String code) {
    return Section.of(catalogue, code)
        .orElseThrow(() -> new NotFoundException("No section " + code));
  }

  /** What was typed; where nothing was, what is stored now, perhaps by another window. */
  private static Map<String, String> kept(
      Application application, String code, Map<String, String> typed) {
    var kept = new HashMap<>(typed);
    for (ContentField field : ContentField.of(code)) {
      String text = TypedText.clean(typed.getOrDefault(field.name(), ""));
      if (TypedText.mark(text).equals(typed.get("base." + field.name()))) {
        kept.put(field.name(), application.text(field));
      }
    }
    return kept;
  }

  private List<Option> offered(Application application) {
    return plans.offer(application.planId()).specialties().stream()
        .map(id -> Option.of(id, specialties.byId(id).name()))
        .toList();
  }

  /** The photo of the profile where it may be taken over and is not there yet. */
  private static @Nullable String photo(Application application, Person person) {
    UUID photo = person.photoId();
    boolean offered =
        photo != null
            && !photo.equals(application.photoId())
            && ApplyAccess.mayEdit(application).allowed();
    return offered ? "/documents/" + photo : null;
  }

  private static List<Detail> profile(Person person) {
    return List.of(
        Detail.of("姓名", person.name()),
        Detail.of("证件号码", person.maskedIdNo()),
        Detail.of("性别", person.sex()),
        Detail.of("出生日期", person.birthDate().toString()),
        Detail.of("民族", person.ethnicity()),
        Detail.of("参加工作时间", person.workStart()));
  }

  private List<SectionPage.EntryLine> lines(DraftView view, String category) {
    List<Item> taken = view.itemsOf(category);
    return library.approved(view.application().personId()).stream()
        .filter(entry -> entry.category().equals(category))
        .map(entry -> line(entry, taken))
        .toList();
  }

  private SectionPage.EntryLine line(ApprovedEntry entry, List<Item> taken) {
    Item copy =
        taken.stream().filter(item -> item.entryId().equals(entry.id())).findFirst().orElse(null);
    var category = catalogue.category(entry.category(), entry.categoryVersion());
    return new SectionPage.EntryLine(
        entry.id().toString(),
        entry.title(),
        EntryRows.of(category, entry.payload()).stream()
            .map(row -> Detail.of(row.label(), row.value()))
            .toList(),
        entry.files().size(),
        copy != null,
        copy != null && copy.representative(),
        copy != null && copy.revision() != entry.revision());
  }
}
