package cn.zhicheng.achievement;

import cn.zhicheng.reference.Dictionaries;
import cn.zhicheng.reference.SeriesList;
import cn.zhicheng.reference.TitleSeries;
import java.util.List;
import org.springframework.stereotype.Component;

/** Choices from the definition itself, from a dictionary file, or from the list of title series. */
@Component
class DictionaryChoices implements Choices {
  private static final String TITLE_SERIES = "title-series";

  private final Dictionaries dictionaries;
  private final SeriesList series;

  DictionaryChoices(Dictionaries dictionaries, SeriesList series) {
    this.dictionaries = dictionaries;
    this.series = series;
  }

  @Override
  public List<String> of(Field field) {
    if (field.dictionary().isEmpty()) {
      return field.choices();
    }
    return field.dictionary().equals(TITLE_SERIES)
        ? series.all().stream().map(TitleSeries::name).toList()
        : dictionaries.values(field.dictionary());
  }
}
