// CopyOnWrite, SharedBlocks: values that a snapshot shares with its original until one of them is changed. A
// copy costs a pointer, so what the window's thread goes on changing can be handed to any other thread as it
// stood.
#pragma once

#include <QList>
#include <QSharedData>

#include <vector>

namespace xw
{

/// One value. Reading never copies; edit() copies it first where somebody shares it.
template <class T>
class CopyOnWrite
{
public:
    CopyOnWrite() : m_box(new Box) {}
    explicit CopyOnWrite(T value) : m_box(new Box) { m_box->value = std::move(value); }

    [[nodiscard]] const T &operator*() const { return m_box.constData()->value; }
    [[nodiscard]] const T *operator->() const { return &m_box.constData()->value; }
    [[nodiscard]] T &edit() { return m_box->value; }

private:
    struct Box : QSharedData {
        T value{};
    };
    QSharedDataPointer<Box> m_box;
};

/// A long row of values, shared block by block: changing one copies the few hundred around it, not all.
template <class T>
class SharedBlocks
{
public:
    [[nodiscard]] size_t size() const { return m_size; }
    [[nodiscard]] const T &operator[](size_t index) const
    {
        return (*m_blocks.at(block(index)))[index % blockSize];
    }
    [[nodiscard]] T &edit(size_t index) { return m_blocks[block(index)].edit()[index % blockSize]; }
    T &append()
    {
        if (m_size % blockSize == 0)
            m_blocks.emplaceBack().edit().reserve(blockSize);
        ++m_size;
        return m_blocks.last().edit().emplace_back();
    }

private:
    static constexpr size_t blockSize = 256;
    [[nodiscard]] static qsizetype block(size_t index) { return static_cast<qsizetype>(index / blockSize); }

    QList<CopyOnWrite<std::vector<T>>> m_blocks;
    size_t m_size = 0;
};

} // namespace xw
