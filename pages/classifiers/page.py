"""Page 7, three classifiers: its view and its steps. Slower checks are in checks.py."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import streamlit as st

from pages.classifiers import cards, checks, rules, words
from pages.classifiers.circles_part import circles_of_the_right
from pages.classifiers.components import answered_above, heads_board
from pages.classifiers.files_part import answers_away, evidence_away
from pages.classifiers.gradient_part import about_the_gradient, gradient
from pages.classifiers.loss_part import loss_in_numbers
from pages.classifiers.prices_part import about_prices, prices
from pages.classifiers.questions import head_questions
from pages.classifiers.sure import sure_board
from pages.classifiers.way_part import way_to_answers
from viz.inference import measured
from viz.inference.answers import Answer, agreement, answers, losses
from viz.network.architecture import EMBEDDED, NETWORKS
from viz.notation import names, numbers
from viz.pictures import encoding
from viz.rendering import evidence
from viz.site import conventions, state, steps
from viz.site.address import UNSAID, flag, nth, whole
from viz.site.asking import ask
from viz.site.badge import badge
from viz.site.drawn import drawing
from viz.site.networks import captured, chosen_network
from viz.site.picture_bar import current_picture, picture_bar
from viz.site.steps import PageStep, Steps

if TYPE_CHECKING:
    from viz.inference.capture import Captured
    from viz.inference.weights import Loaded
    from viz.pictures.picture import Picture

FINAL_ANSWER = UNSAID
"""Class: the final classifier's answer."""
NO_OTHER = UNSAID
"""Class that the evidence is set against: none."""
MOST_CLASSES = max(network.classes for network in NETWORKS.values())
BOARD = EMBEDDED.input_shape[1]
"""Side of the picture on the cards, in pixels."""


@dataclass(frozen=True)
class HeadsView:
    """The class whose evidence is shown, rather than which other one, the class that is taken to be right, whether
    evidence is drawn, and the confidence in per cent above which an answer counts."""

    label: int = nth(MOST_CLASSES - 1, "the final classifier's answer")
    rather: int = nth(MOST_CLASSES - 1, "no other class")
    true: int = nth(MOST_CLASSES - 1, "the final classifier's answer")
    evidence: bool = flag(True)
    above: int = whole(80, 0, 99)

    def highest(self, said: Mapping[str, str]) -> dict[str, int]:
        """The last class of the network that the address or the session says."""
        classes = NETWORKS.get(said.get("network", ""), EMBEDDED).classes
        return dict.fromkeys(("label", "rather", "true"), classes - 1)


@dataclass(frozen=True)
class Scene:
    """The picture's three answers, and the classes looked at."""

    picture: Picture
    loaded: Loaded
    run: Captured
    answers: dict[str, Answer]
    label: int
    rival: int | None
    true: int

    def name(self, label: int) -> str:
        """A class in one word or two."""
        return names.short(self.loaded.classes[label])

    @property
    def final(self) -> Answer:
        """The final classifier's answer."""
        return self.answers[self.loaded.network.final.name]


def current_scene() -> Scene:
    """What all of the page is about: the session's picture and what its network says of it."""
    picture, loaded = current_picture(), chosen_network()
    run = captured(picture, loaded)
    order = [head.name for head in loaded.network.heads if head.name in run.logits]
    answers_by_head = answers({head: run.logits[head] for head in order})
    view = state.load(HeadsView)
    best = answers_by_head[order[-1]].best.label
    label, true = _known(view.label, loaded, best), _known(view.true, loaded, best)
    rival = view.rather if 0 <= view.rather < len(loaded.classes) and view.rather != label else None
    return Scene(picture, loaded, run, answers_by_head, label, rival, true)


def _scene_of(step: str) -> Scene:
    """The scene; the first step that is drawn puts the picture into the header with its button."""
    if not steps.as_whole_page() or step == STEPS.steps[0].key:
        picture_bar()
    return current_scene()


def _known(label: int, loaded: Loaded, best: int) -> int:
    return label if 0 <= label < len(loaded.classes) else best


def answer() -> None:
    """The way through and the three answers along it; a class that is chosen is looked at in all three."""
    scene = _scene_of("answers")
    loaded = scene.loaded
    with st.container(horizontal=True, gap="small"):
        with st.popover("How they differ"):
            st.markdown(words.between_heads(loaded.network))
        with st.popover("Download"):
            answers_away(scene.picture, loaded, scene.answers, scene.label, state.load(HeadsView))
        badge(loaded.network, switch=True, predicts=True)
    way_to_answers(scene.picture, loaded, scene.run, scene.answers)
    _draw_board(scene, "answers", pictures=False)


def look() -> None:
    """The picture with the evidence for a class, for each classifier; a click on a class shows its evidence."""
    scene = _scene_of("evidence")
    with st.container(horizontal=True, gap="small"):
        with st.popover("Another class"):
            _choose_evidence(scene)
        with st.popover("Download"):
            classes = scene.label, scene.rival
            evidence_away(scene.picture, scene.loaded, scene.answers, classes, state.load(HeadsView))
    _draw_board(scene, "evidence", pictures=True)


def _choose_evidence(scene: Scene) -> None:
    """Which class is looked at, rather than which other one, and whether evidence is drawn."""
    _class_select("label", "Class looked at", scene)
    _rival_select(scene)
    st.toggle(
        "Show evidence",
        help="Evidence speaks for a class's own score: classes that look alike have much of it in common. Choose "
        "another class beside it to see what speaks for the one rather than the other.",
        **state.widget(HeadsView, "evidence", folded=True),
    )
    st.button("Reset", icon=":material/restart_alt:", on_click=state.reset, args=(HeadsView,), key="heads:reset")


def _draw_board(scene: Scene, step: str, *, pictures: bool) -> None:
    with_evidence = pictures and state.load(HeadsView).evidence
    classes = (scene.label, scene.rival)
    data = _board(scene.loaded.network.key, scene.picture.key, classes, with_evidence, pictures, scene)
    heads_board({**data, "oneScreen": not steps.as_whole_page()}, key=f"heads:{step}", on_picked=_pick)


def about_this_picture() -> str:
    """What the trained classifiers say of the class looked at, here and on many pictures."""
    scene = current_scene()
    said = {head: answer for head, answer in scene.answers.items() if head in scene.loaded.trained_heads}
    name = state.plain(scene.name(scene.label))
    return words.on_this_picture(scene.loaded.network, name, said, scene.label, _report_of(scene))


def _report_of(scene: Scene) -> measured.Report:
    """What was measured of the network that answers."""
    return measured.load_report() if scene.loaded.network.key == "embedded" else measured.Report({})


@drawing(64)
def _board(
    network: str, picture: str, classes: tuple[int, int | None], with_evidence: bool, pictures: bool, _scene: Scene
) -> cards.Board:
    """What the cards show; kept, because the evidence and its pictures took most of a rerun's time."""
    from viz.inference.evidence import activation_map

    del network, picture
    loaded, drawn, (label, rival) = _scene.loaded, {}, classes
    if with_evidence:
        heads = [head for head in _scene.answers if head in loaded.trained_heads]
        drawn = {head: activation_map(loaded.model, _scene.run, head, label, rival) for head in heads}
    looked_at = _scene.name(label)
    name = looked_at if rival is None else f"{looked_at} rather than {_scene.name(rival)}"
    return {
        "cards": cards.cards(loaded.network, loaded.classes, loaded.trained_heads, _scene.answers, label, drawn, rival),
        "picture": encoding.data_url(encoding.jpeg(_scene.picture.square(BOARD))) if pictures else "",
        "alt": _scene.picture.name,
        "colours": cards.colours(),
        "legend": _scale_of_evidence(name) if drawn else None,
        "name": name,
        "chosen": label,
        "pictures": pictures,
        "oneScreen": True,
    }


def _scale_of_evidence(name: str) -> cards.EvidenceScale:
    low, high = f"Evidence for {name}: against −", f"+ for, {words.TRANSPARENT}"
    return {"low": low, "bar": evidence.evidence_bar(), "high": high}


def _pick(label: int, look: bool) -> None:
    state.change(HeadsView, label=label)
    if look:
        STEPS.go("evidence")


def _class_select(field: str, label: str, scene: Scene) -> None:
    """A search over all classes that is bound to a field of the view."""
    key = f"heads:{field}"
    state.tell_widget(key, getattr(scene, field))

    def chosen() -> None:
        if st.session_state[key] is not None:
            state.change(HeadsView, **{field: st.session_state[key]})

    names = scene.loaded.classes
    order = [guess.label for guess in scene.final.top(len(names))]
    st.selectbox(label, order, format_func=lambda number: names[number], key=key, on_change=chosen, width=340)


def _rival_select(scene: Scene) -> None:
    """A search over all other classes, or none, for what the evidence is set against."""
    key, classes = "heads:rather", scene.loaded.classes
    state.tell_widget(key, NO_OTHER if scene.rival is None else scene.rival)

    def chosen() -> None:
        state.change(HeadsView, rather=NO_OTHER if st.session_state[key] is None else st.session_state[key])

    others = [guess.label for guess in scene.final.top(len(classes)) if guess.label != scene.label]
    st.selectbox(
        "Evidence for it rather than for",
        [NO_OTHER, *others],
        format_func=lambda number: "no other class" if number == NO_OTHER else classes[number],
        key=key,
        on_change=chosen,
        disabled=not state.load(HeadsView).evidence,
    )


def cover() -> None:
    """Occlusion: the class looked at, with the picture covered place by place."""
    scene = _scene_of("cover")
    uncovered = {head: said.guess(scene.label).probability for head, said in scene.answers.items()}
    checks.occlusion_check(scene.picture, scene.loaded, scene.label, state.load(HeadsView), uncovered)


def about_covering() -> str:
    """How to read the colours of an occlusion, for the class looked at."""
    scene = current_scene()
    return words.how_to_read_covering(state.plain(scene.name(scene.label)))


def who_is_right() -> None:
    """Three circles, as large as the number of pictures that each classifier is right on."""
    scene = current_scene()
    figures = _report_of(scene)
    if not circles_of_the_right(scene.loaded.network, figures):
        st.markdown(_source(figures, scene))


def about_who_is_right() -> str:
    """What can be read off the circles."""
    return words.what_the_circles_say(_report_of(current_scene()).right_heads())


def sure() -> None:
    """How many pictures are answered, and rightly, when only what is sure enough counts as an answer."""
    scene = _scene_of("confidence")
    figures = _report_of(scene)
    board = sure_board(scene.answers, scene.loaded.trained_heads, figures)
    if board is None:
        st.markdown(_source(figures, scene))
        return
    above = state.load(HeadsView).above
    answered_above(board, above, key="heads:above", on_above=_set_above)


def _set_above(value: int) -> None:
    state.change(HeadsView, above=value)


def believe() -> None:
    """Each classifier and each rule: its answer here, and how often it is right on the validation set."""
    scene = _scene_of("believe")
    figures = _report_of(scene)
    best = words.select_the_best(figures)
    with st.container(horizontal=True, gap="small"):
        if best:
            with st.popover("Which is the best?"):
                st.markdown(best)
        with st.popover("How it was measured"):
            st.markdown(_source(figures, scene))
    rows = rules.rows_of(scene.loaded.network, scene.loaded.classes, scene.answers, scene.loaded.trained_heads, figures)
    st.html(rules.rules_table(rows, figures.pictures("heads")))


def judge() -> None:
    """The whole gallery through all classifiers, one disagreement after the other."""
    checks.try_gallery(_scene_of("judge").loaded)


def who_agrees() -> str:
    """Which classifiers give the same answer on this picture."""
    scene = current_scene()
    sides = agreement(scene.answers, scene.loaded.trained_heads)
    if len(scene.loaded.trained_heads) == 1:
        return "Only the final classifier is trained in these weights, so all three rules give its answer."
    said = [
        f"“{state.plain(scene.name(label))}” ({numbers.listing([names.title(head) for head in heads])})"
        for label, heads in sides.items()
    ]
    if len(sides) == 1:
        return f"All classifiers agree on {said[0]}."
    return f"The classifiers disagree: {numbers.listing(said)}."


def _source(figures: measured.Report, scene: Scene) -> str:
    number = figures.pictures("heads")
    if number is None:
        return (
            f"How often each rule is right was not measured for {scene.loaded.network.title}, so no figures are shown."
        )
    text = f"Measured on {numbers.exact(number)} validation pictures of Tiny ImageNet; the model card says how."
    same, right = figures.agreement("all_same"), figures.agreement("top1_when_all_same")
    if same is not None:
        text += f" All three agreed on {numbers.percent(same)} of them"
        text += "." if right is None else f", and were then right on {numbers.percent(right)}."
    for rival in figures.rivals():
        text += (
            f" {names.title(rival.head).capitalize()} was right and the final one wrong on "
            f"{numbers.exact(rival.right_where_final_wrong)} pictures, the other way round on "
            f"{numbers.exact(rival.final_right_where_wrong)}."
        )
    return text


def about_the_losses() -> str:
    """What the weights of the losses do; where there are none, that there is nothing to show."""
    scene = current_scene()
    terms = losses(scene.answers, scene.loaded.network, scene.true)
    if len(terms) < len(scene.loaded.network.heads):
        return "These weights come without auxiliary classifiers, so there is no auxiliary loss to show."
    untrained = [head for head in scene.answers if head not in scene.loaded.trained_heads]
    note = " The auxiliary ones are not trained in these weights: their terms are what training would start from."
    return words.balance(terms) + (note if untrained else "")


def loss() -> None:
    """The loss of training, with this picture's numbers for a class that is taken to be right."""
    scene = _scene_of("loss")
    network = scene.loaded.network
    with st.container(horizontal=True, gap="small", vertical_alignment="bottom"):
        _class_select("true", "Suppose the right class is", scene)
        with st.popover("Which loss this is"):
            st.markdown(words.not_what_training_saw(network))
        with st.popover("Which is the prediction?"):
            st.markdown(words.PREDICTION)
    loss_in_numbers(network, scene.answers, scene.true)


def predict() -> None:
    """Questions from the current numbers."""
    scene = _scene_of("check")
    names = {guess.label: scene.name(guess.label) for guess in scene.final.top(2)}
    if len(scene.answers) == len(scene.loaded.network.heads):
        ask(head_questions(scene.loaded.network, scene.answers, names, conventions.counting()))


STEPS = Steps(
    "classifiers",
    PageStep("answers", "GoogLeNet answers three times", answer, about_this_picture),
    PageStep(
        "evidence",
        "Some places speak for a class, others against it",
        look,
        "Choose a class. Red places speak for it, blue against.",
    ),
    PageStep("cover", "Cover a place, and see what the answer loses", cover, about_covering),
    PageStep("who-is-right", "Mostly all three are right, or none is", who_is_right, about_who_is_right),
    PageStep("believe", "Each way to pick one answer is wrong on some pictures", believe, who_agrees),
    PageStep(
        "confidence",
        "Sure answers are right more often",
        sure,
        "Raise the limit: fewer answers are left, and a larger share is right.",
    ),
    PageStep("judge", "Sometimes only an earlier classifier is right", judge, checks.what_to_do),
    PageStep("loss", "In training all three losses count", loss, about_the_losses),
    PageStep(
        "gradient", "In the trained network, auxiliary losses raise early gradients", gradient, about_the_gradient
    ),
    PageStep("cost", "Two classifiers are taken off after training", prices, about_prices),
    PageStep("check", "Predict, then reveal", predict, "About this picture's answers."),
    views=(HeadsView,),
)
"""Page 7, in the order in which it is looked at."""
