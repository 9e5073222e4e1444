package cn.zhicheng.application;

import cn.zhicheng.achievement.CategoryCatalogue;
import cn.zhicheng.achievement.EntryRows;
import cn.zhicheng.reference.Specialties;
import cn.zhicheng.reference.TitleNames;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Turns an application into what people read of it, section by section. */
@Component
class SubmittedParts {
  private final CategoryCatalogue catalogue;
  private final TitleNames titles;
  private final Specialties specialties;

  SubmittedParts(CategoryCatalogue catalogue, TitleNames titles, Specialties specialties) {
    this.catalogue = catalogue;
    this.titles = titles;
    this.specialties = specialties;
  }

  List<Submission.Part> of(Application application, List<Item> items) {
    var parts = new ArrayList<Submission.Part>();
    for (Section section :
        Section.of(catalogue, titles.byId(application.titleNameId()).seriesNo(), application)) {
      List<Submission.Block> blocks =
          section.fromLibrary() ? copied(section, items) : typed(section, application).toList();
      parts.add(new Submission.Part(section.code(), section.label(), blocks));
    }
    return List.copyOf(parts);
  }

  private Stream<Submission.Block> typed(Section section, Application application) {
    Stream<Submission.Block> fields =
        Stream.of(ContentField.values())
            .filter(field -> field.section().equals(section.code()))
            .map(field -> block(field.name(), field.label(), application.text(field)));
    return switch (section.code()) {
      case Section.BASICS -> Stream.concat(choice(application), fields);
      case Section.EXCEPTION -> Stream.concat(fields, letters(application));
      default -> fields;
    };
  }

  /** Name and id, so that another letter of the same name counts as a difference. */
  private static Stream<Submission.Block> letters(Application application) {
    return Stream.of(Letter.values())
        .map(letter ->
            new Submission.Block(
                letter.name(),
                letter.label(),
                List.of(
                    new Submission.Line(letter.label(), letter.fileName(application)),
                    new Submission.Line(
                        Letter.DOCUMENT,
                        letter.document(application).map(Object::toString).orElse("")))));
  }

  private Stream<Submission.Block> choice(Application application) {
    return Stream.of(
        block("TITLE", "申报职称", titles.byId(application.titleNameId()).name()),
        block("SPECIALTY", "申报专业", specialties.byId(application.specialtyId()).name()),
        block("TYPE", "申报类型", application.type()),
        block("PHOTO", "电子照片", photo(application)));
  }

  /** The photo's document id, so that another picture counts as a difference. */
  private static String photo(Application application) {
    return application.photoId() == null ? "" : application.photoId().toString();
  }

  private List<Submission.Block> copied(Section section, List<Item> items) {
    return items.stream()
        .filter(item -> item.category().equals(section.code()))
        .map(this::entry)
        .toList();
  }

  private Submission.Block entry(Item item) {
    var lines = new ArrayList<Submission.Line>();
    var category = catalogue.category(item.category(), item.categoryVersion());
    EntryRows.of(category, item.payload())
        .forEach(row -> lines.add(new Submission.Line(row.label(), row.value())));
    item.files().forEach(file -> lines.add(new Submission.Line("附件", file.name())));
    if (item.representative()) {
      lines.add(new Submission.Line("代表作", "第 " + item.workNo() + " 项"));
    }
    return new Submission.Block(item.entryId().toString(), item.title(), List.copyOf(lines));
  }

  private static Submission.Block block(String key, String label, String value) {
    return new Submission.Block(key, label, List.of(new Submission.Line(label, value)));
  }
}
